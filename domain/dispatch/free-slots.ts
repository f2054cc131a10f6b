import { addDays, type CalendarDate } from '../time/calendar-date.js';
import { formatInstant, instantAt } from '../time/instant.js';
import { MINUTE_MS } from '../time/tokyo.js';
import type { Reservations } from './assignment-facts.js';
import { plannedAt } from './job-time.js';
import { type AppointmentFacts, judgeAppointment } from './judge-appointment.js';
import { type CandidateFacts, rankCandidates } from './rank-candidates.js';

/** A time at which a visit can be booked, with whom best, and with whom else. */
export interface FreeSlot {
  from: string;
  to: string;
  technician: string;
  others: string[];
}

/** What is searched for slots: so many days from a day on, visits of so many minutes. */
export interface SlotSearch {
  fromDate: CalendarDate;
  days: number;
  minutes: number;
  nowMs: number;
}

/** Visits are offered on the half hour. */
const GRID_MINUTES = 30;
const GRID_STEPS = (24 * 60) / GRID_MINUTES;

/**
 * Gives the times at which a visit can be booked without any objection, in order: inside the hours
 * of the contract and of a shift, no absence and no other job in the way. Each names the technician
 * who ranks first for it.
 */
export function freeSlots(
  work: AppointmentFacts,
  facts: CandidateFacts,
  reservations: Reservations,
  { fromDate, days, minutes, nowMs }: SlotSearch,
): FreeSlot[] {
  const slots: FreeSlot[] = [];
  for (let step = 0; step < days * GRID_STEPS; step += 1) {
    const day = addDays(fromDate, Math.floor(step / GRID_STEPS));
    const fromMs = instantAt(day, '00:00') + (step % GRID_STEPS) * GRID_MINUTES * MINUTE_MS;
    const visit = {
      from: formatInstant(fromMs),
      to: formatInstant(fromMs + minutes * MINUTE_MS),
    };
    if (judgeAppointment(work, visit, nowMs).length > 0) continue;
    const [best, ...others] = rankCandidates(facts, reservations, plannedAt(visit, nowMs))
      .filter((candidate) => candidate.included)
      .map((candidate) => candidate.technician);
    if (best !== undefined) slots.push({ ...visit, technician: best, others });
  }
  return slots;
}
