import { partyOf } from '../../domain/contracts/sides/party-of.js';
import type { FreeSlot } from '../../domain/dispatch/free-slots.js';
import { addDays, type CalendarDate } from '../../domain/time/calendar-date.js';
import { dateOf, formatInstant, instantOf } from '../../domain/time/instant.js';
import { laterDate } from '../../domain/time/later-date.js';
import type { StoreConnection } from '../../models/connect-store.js';
import { Problem, problem } from '../problems/problem.js';
import { refusalProblem } from '../problems/refusal-problem.js';
import { appointmentDesk } from './appointments.js';
import type { LinkedPack } from './battery-link.js';
import type { WorkOrderFinder } from './work-order-finder.js';
import type { WorkOrderGateway } from './work-order-gateway.js';

interface BatteryVisitParts {
  store: StoreConnection;
  gateway: Pick<WorkOrderGateway, 'book'>;
  finder: Pick<WorkOrderFinder, 'snapshotOf' | 'candidateFactsOf'>;
  clock: () => number;
}

/** A customer chooses from two weeks at a time. */
const DAYS_OFFERED = 14;
/** Of those who could come, so many are asked before the time counts as gone. */
const TECHNICIANS_TRIED = 3;

/** Times for the replacement of a battery, as customers see and choose them: without names. */
export function batteryVisits({ store, gateway, finder, clock }: BatteryVisitParts) {
  const desk = appointmentDesk({ store, gateway, finder });

  const search = (workOrder: string, fromDate: CalendarDate, days: number): Promise<FreeSlot[]> =>
    desk.freeSlots({ workOrder, fromDate, days, nowMs: clock() });

  return {
    /** Gives the times that can be chosen from a day on, and the last day that was looked at. */
    async timesFor({ open, facts }: LinkedPack, from: CalendarDate | undefined) {
      if (open?.workOrder === undefined) return {};
      const tomorrow = addDays(dateOf(clock()), 1);
      const first = [tomorrow, open.earliestOn, from ?? tomorrow].reduce(laterDate);
      if (first > facts.termEndsOn) return { slots: [], slotsUntil: facts.termEndsOn };
      const found = await search(open.workOrder, first, DAYS_OFFERED);
      return {
        slots: found.map(({ from, to }) => ({ from, to })),
        slotsUntil: addDays(first, DAYS_OFFERED - 1),
      };
    },

    /** Books a time with whoever is best for it; throws that it is gone when nobody is left. */
    async book({ open, state }: LinkedPack, from: string, key: string) {
      if (!open)
        throw refusalProblem('REQUEST_NOT_OPEN', 'No battery has been asked for.', {
          because: ['UPS-13'],
          field: 'from',
        });
      const { workOrder, id } = open;
      if (workOrder === undefined)
        throw problem('WORK_ORDER_NOT_READY', 'Times are not there yet; ask again soon.', {
          retryAfterSeconds: 2,
        });
      const slots = await search(workOrder, dateOf(instantOf(from)), 1);
      const slot = slots.find((free) => instantOf(free.from) === instantOf(from));
      if (!slot) throw timeGone();
      const { technician, others, to } = slot;
      for (const [n, one] of [technician, ...others].slice(0, TECHNICIANS_TRIED).entries()) {
        try {
          await desk.book({
            operationId: `battery-time/${state.id}/${id}/${key}/${n}`,
            by: { kind: 'customer', id: partyOf(state).customer ?? state.id },
            at: formatInstant(clock()),
            ...{ workOrder, technicians: [one], from: slot.from, to },
          });
          return { workOrder, from: slot.from, to };
        } catch (failure) {
          if (!(failure instanceof Problem) || failure.status >= 500) throw failure;
        }
      }
      throw timeGone();
    },
  };
}

function timeGone(): Problem {
  return refusalProblem('TIME_NOT_FREE', 'This time is no longer free; please choose another.', {
    because: ['UPS-14'],
    field: 'from',
  });
}
