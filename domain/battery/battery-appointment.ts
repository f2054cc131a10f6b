import { type ServiceWindow, type WindowOptions, windowAt } from '../calendar/service-window.js';
import { type Allowed, allow, type Refusal, refuse } from '../refusal.js';
import type { CalendarDate } from '../time/calendar-date.js';
import { dateOf } from '../time/instant.js';

/** A time that both sides want to settle for a replacement; `startsAt` in milliseconds since the epoch. */
export interface BatteryAppointment {
  startsAt: number;
  earliestOn: CalendarDate;
  termEndsOn: CalendarDate;
  agreedByCustomer: boolean;
  /** A manager may set the floor of two years aside for a reason ("in principle", AMB-20). */
  floorOverrideReason?: string;
}

/**
 * Decides whether a replacement can be arranged for a time: agreed by both sides, no earlier than the
 * request's earliest date unless a manager set the floor aside, inside the term, and inside the
 * service window of the server pack, which is the only calendar of the service. Outside the window it
 * needs a quotation (AMB-64). There is no response time to keep (AMB-19).
 * @rule UPS-14
 * @rule UPS-17
 */
export function checkBatteryAppointment(
  appointment: BatteryAppointment,
  window: ServiceWindow,
  options?: WindowOptions,
): Allowed | Refusal {
  const on = dateOf(appointment.startsAt);
  if (!appointment.agreedByCustomer) {
    const message = 'Date and time are agreed between the parties.';
    return refuse('APPOINTMENT_NOT_AGREED', ['UPS-14'], message, 'agreedByCustomer');
  }
  if (on < appointment.earliestOn && !appointment.floorOverrideReason) {
    const message = `The earliest date is ${appointment.earliestOn}.`;
    return refuse('BEFORE_EARLIEST_DATE', ['UPS-15'], message, 'startsAt');
  }
  if (on > appointment.termEndsOn) {
    const message = 'The replacement must lie inside the term.';
    return refuse('AFTER_TERM', ['UPS-18'], message, 'startsAt');
  }
  if (!windowAt(window, appointment.startsAt, options).open) {
    const message = 'Outside the service window of the server pack; a quotation is needed.';
    return refuse('OUTSIDE_SERVICE_WINDOW', ['UPS-17'], message, 'startsAt');
  }
  return allow('UPS-14', 'UPS-17');
}
