import type { PolicySettings } from '../../policies/policy-table.js';
import { resolvePolicy } from '../../policies/resolve-policy.js';
import { type Allowed, allow, type Refusal, refuse } from '../../refusal.js';
import { moveByMonths } from '../../term/whole-months.js';
import type { CalendarDate } from '../../time/calendar-date.js';

/**
 * Gives the last day on which a defect of the provider's work is remedied free: one month after the
 * work, clamped to the end of a shorter month (AMB-06).
 * @rule NLH-158
 */
export function redoFreeUntil(
  visitedOn: CalendarDate,
  policy?: Partial<PolicySettings>,
): CalendarDate {
  return moveByMonths(visitedOn, 1, resolvePolicy(policy));
}

/**
 * Decides whether a defect is remedied free: it is clearly of the provider's making and found within
 * one month of the work; refuses otherwise.
 */
export function redoIsFree(
  visitedOn: CalendarDate,
  foundOn: CalendarDate,
  causedByProvider: boolean,
): Allowed | Refusal {
  if (!causedByProvider) {
    const message = 'The defect is not of the provider’s making.';
    return refuse('NOT_PROVIDER_CAUSED', ['NLH-158'], message, 'causedByProvider');
  }
  if (foundOn > redoFreeUntil(visitedOn)) {
    const message = `Defects are remedied free until ${redoFreeUntil(visitedOn)}.`;
    return refuse('REDO_PERIOD_OVER', ['NLH-158'], message, 'foundOn');
  }
  return allow('NLH-158');
}

/**
 * Decides whether a visit may be booked: only for a problem that phone and remote help could not solve.
 * @rule NLH-156
 */
export function mayVisit(attempts: { phone: boolean; remote: boolean }): Allowed | Refusal {
  if (attempts.phone && attempts.remote) return allow('NLH-156');
  const message = 'Phone and remote help come first.';
  return refuse('TRY_REMOTE_FIRST', ['NLH-156'], message, attempts.phone ? 'remote' : 'phone');
}

/**
 * Decides whether a visit is complete: the customer has checked the devices and signed the work report.
 * @rule NLH-157
 */
export function visitIsComplete(report: {
  devicesChecked: boolean;
  signedByCustomer: boolean;
}): Allowed | Refusal {
  if (report.devicesChecked && report.signedByCustomer) return allow('NLH-157');
  const field = report.devicesChecked ? 'signedByCustomer' : 'devicesChecked';
  const message = 'The customer checks the devices and signs the work report first.';
  return refuse('REPORT_NOT_SIGNED', ['NLH-157'], message, field);
}

/** Reasons that end a visit without work; the fee and the parts are charged all the same. */
export const fruitlessVisitReasons = [
  'illegal-request',
  'environment-not-ready',
  'device-defect',
  'no-consent',
  'locked-password',
  'information-withheld',
] as const;
export type FruitlessVisitReason = (typeof fruitlessVisitReasons)[number];
