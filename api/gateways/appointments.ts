import { type FreeSlot, freeSlots } from '../../domain/dispatch/free-slots.js';
import {
  type AppointmentReason,
  judgeAppointment,
} from '../../domain/dispatch/judge-appointment.js';
import type { TimeStretch } from '../../domain/time/time-stretch.js';
import { appointmentFactsOf } from '../../domain/work-order/appointment-facts-of.js';
import type { StoreConnection } from '../../models/connect-store.js';
import type {
  BookAnswer,
  BookRequest,
} from '../../workflows/dispatch-desk/dispatch-desk-messages.js';
import { engagementsIn } from './candidates.js';
import type { WorkOrderFinder } from './work-order-finder.js';
import type { WorkOrderGateway } from './work-order-gateway.js';

/** Which slots are looked for; `nowMs` in milliseconds since the epoch. */
export interface SlotQuestion {
  workOrder: string;
  /** First day, `YYYY-MM-DD`. */
  fromDate: string;
  days: number;
  /** Length of the visit; an hour if left out. */
  minutes?: number;
  nowMs: number;
}

interface AppointmentDeskParts {
  store: StoreConnection;
  gateway: Pick<WorkOrderGateway, 'book'>;
  finder: Pick<WorkOrderFinder, 'snapshotOf' | 'candidateFactsOf'>;
}

const VISIT_MINUTES = 60;

/**
 * Finds times for visits and books them, for the desk and for customers alike. What it offers is read
 * from the store and may be gone a moment later: the dispatch desk decides when it is booked.
 */
export function appointmentDesk({ store, gateway, finder }: AppointmentDeskParts) {
  return {
    /** Gives the times at which nothing speaks against a visit, in order. */
    freeSlots: async (question: SlotQuestion): Promise<FreeSlot[]> => {
      const { workOrder, minutes = VISIT_MINUTES, ...search } = question;
      const snapshot = await finder.snapshotOf(workOrder);
      const facts = await finder.candidateFactsOf(workOrder);
      const engagements = await engagementsIn(store, facts.area);
      return freeSlots(appointmentFactsOf(snapshot), facts, engagements, { ...search, minutes });
    },

    /** Books a visit through the desk of the area; throws the reasons why not. */
    book: (request: BookRequest): Promise<BookAnswer> => gateway.book(request),

    /** Names what speaks against a time for this work order, whoever would go. */
    objections: async (
      workOrder: string,
      planned: TimeStretch,
      nowMs: number,
    ): Promise<AppointmentReason[]> =>
      judgeAppointment(appointmentFactsOf(await finder.snapshotOf(workOrder)), planned, nowMs),
  };
}
export type AppointmentDesk = ReturnType<typeof appointmentDesk>;
