import { shiftIntervals } from '../domain/dispatch/shift-intervals.js';
import { type TechnicianState, technicianState } from '../domain/dispatch/technician-state.js';
import type { Absence, Shift } from '../domain/reference/reference-data.js';
import { addDays } from '../domain/time/calendar-date.js';
import { instantAt, instantOf } from '../domain/time/instant.js';
import type { TimeStretch } from '../domain/time/time-stretch.js';
import type { WorkOrderSummary } from '../domain/work-order/work-order-summary.js';
import { assignmentFactsReader } from './assignment-facts-reader.js';
import type { StoreConnection } from './connect-store.js';
import { type WorkOrderDocument, workOrderModel } from './work-order-model.js';

/** A technician's row of the board. */
export interface BoardTechnician {
  id: string;
  name: string;
  skills: string[];
  employer: string;
  onCall: boolean;
  serviceCentre: string;
  shift?: Shift;
  shiftIntervals: TimeStretch[];
  absences: Absence[];
  state: TechnicianState;
  openJobs: number;
}

/** One area's day: its technicians, what they did that day, and everything that waits. */
export interface Board {
  technicians: BoardTechnician[];
  workOrders: WorkOrderSummary[];
}

/** Reads the board of an area and a day. */
export function boardReadModel(store: StoreConnection) {
  const model = workOrderModel(store);
  const facts = assignmentFactsReader(store);

  async function summaries(where: Record<string, unknown>): Promise<WorkOrderSummary[]> {
    const found = await model.collection
      .find(where as never, { projection: { summary: 1 } })
      .toArray();
    return (found as unknown as Pick<WorkOrderDocument, 'summary'>[]).map(({ summary }) => summary);
  }

  return {
    /** Gives open work orders of the area and those on which somebody was on that day, oldest call first. */
    async of(area: string, date: string, nowMs: number): Promise<Board> {
      const [open, ofDay, technicians] = await Promise.all([
        summaries({ openIn: area }),
        summaries({ boardDays: `${area}|${date}` }),
        facts.ofArea(area),
      ]);
      const byNumber = new Map([...ofDay, ...open].map((summary) => [summary.number, summary]));
      const workOrders = [...byNumber.values()].sort(
        (a, b) =>
          instantOf(a.acceptedAt) - instantOf(b.acceptedAt) || (a.number < b.number ? -1 : 1),
      );
      const [from, to] = [instantAt(date, '00:00'), instantAt(addDays(date, 1), '00:00')];
      return {
        workOrders,
        technicians: technicians.flatMap((person): BoardTechnician[] => {
          const { technician, shift, absences } = person;
          if (!technician) return [];
          const { id, name, skills, employer, onCall, serviceCentre } = technician;
          return [
            {
              ...{ id, name, skills, employer, onCall, serviceCentre },
              ...(shift ? { shift: { id: shift.id, from: shift.from, to: shift.to } } : {}),
              shiftIntervals: shift ? shiftIntervals(shift, date) : [],
              absences: absences.filter(
                (absence) => instantOf(absence.from) < to && instantOf(absence.to) > from,
              ),
              state: technicianState(person, open, nowMs),
              openJobs: open.filter((job) => job.activeTechnicians.includes(id)).length,
            },
          ];
        }),
      };
    },
  };
}
export type BoardReadModel = ReturnType<typeof boardReadModel>;
