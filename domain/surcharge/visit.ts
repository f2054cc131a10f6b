import { type Refusal, refuse } from '../refusal.js';
import { instantOf } from '../time/instant.js';
import { DAY_MINUTES, MINUTE_MS, tokyoMinuteOf } from '../time/tokyo.js';

/** The longest visit that is believed; longer ones are typing errors. */
const LONGEST_VISIT_DAYS = 31;

/** One departure of one technician from the centre, up to the completion of the work. */
export interface Visit {
  technician: string;
  departedAt: string;
  completedAt: string;
}

/** A visit in numbers: milliseconds for dates, Tokyo minutes for prices. */
export interface CheckedVisit {
  technician: string;
  /** Position in the input. */
  index: number;
  departed: number;
  completed: number;
  completedMs: number;
}

/** Reads visits and cuts them to the minute; refuses a completion before the departure and visits over 31 days. */
export function checkedVisits(visits: readonly Visit[]): CheckedVisit[] | Refusal {
  const checked: CheckedVisit[] = [];
  for (const [index, { technician, departedAt, completedAt }] of visits.entries()) {
    const departedMs = instantOf(departedAt);
    const completedMs = instantOf(completedAt);
    const field = `visits.${index}.completedAt`;
    if (completedMs < departedMs) {
      return refuse(
        'COMPLETED_BEFORE_DEPARTURE',
        ['ESP-110'],
        'A visit is completed after its departure.',
        field,
      );
    }
    if (completedMs - departedMs > LONGEST_VISIT_DAYS * DAY_MINUTES * MINUTE_MS) {
      return refuse(
        'VISIT_TOO_LONG',
        ['ESP-110'],
        `A visit lasts at most ${LONGEST_VISIT_DAYS} days.`,
        field,
      );
    }
    checked.push({
      technician,
      index,
      departed: tokyoMinuteOf(departedMs),
      completed: tokyoMinuteOf(completedMs),
      completedMs,
    });
  }
  return checked;
}
