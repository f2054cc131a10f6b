import { type Refusal, refuse } from '../refusal.js';
import type { CalendarDate } from '../time/calendar-date.js';

/**
 * Refuses a request outside a contract's period, which runs from its first to its last day inclusive
 * and simply stops: there is no renewal and no extension.
 * @rule ESP-22
 * @see-rule ESP-04
 */
export function contractInForce(
  contract: { startsOn: CalendarDate; endsOn: CalendarDate },
  date: CalendarDate,
): Refusal | undefined {
  if (date < contract.startsOn) {
    return refuse(
      'CONTRACT_NOT_STARTED',
      ['ESP-04'],
      `The contract begins on ${contract.startsOn}.`,
      'contract.startsOn',
    );
  }
  if (date > contract.endsOn) {
    return refuse(
      'CONTRACT_ENDED',
      ['ESP-04', 'ESP-22'],
      `The contract ended on ${contract.endsOn}; it is not renewed.`,
      'contract.endsOn',
    );
  }
  return undefined;
}
