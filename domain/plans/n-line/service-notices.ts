import { lastDayBefore } from '../../calendar/deadline.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { resolvePolicy } from '../../policies/resolve-policy.js';
import { type Allowed, allow, type Refusal, refuse } from '../../refusal.js';
import { moveByMonths } from '../../term/whole-months.js';
import type { CalendarDate } from '../../time/calendar-date.js';

/** A notice of the provider and the instants that its way of delivery knows (ISO 8601). */
export type ProviderNotice =
  | { by: 'posting'; postedAt: string }
  | { by: 'email'; sentAt: string }
  | { by: 'letter'; dispatchedAt: string }
  | { by: 'stated-time'; statedAt: string };

/**
 * Gives the instant at which a notice is deemed complete: posted, e-mail sent, letter dispatched, or
 * the time that the notice states. Whether it was read does not matter.
 * @rule NLH-36
 */
export function noticeCompleteAt(notice: ProviderNotice): string {
  switch (notice.by) {
    case 'posting':
      return notice.postedAt;
    case 'email':
      return notice.sentAt;
    case 'letter':
      return notice.dispatchedAt;
    case 'stated-time':
      return notice.statedAt;
  }
}

/**
 * Gives the instant at which a notice or changed terms of Security, Premium and Concierge take effect:
 * when sent or posted. These terms know no other moment.
 * @rule NLH-82
 * @rule NLH-136
 */
export function optionTermsEffectiveAt(
  notice: Extract<ProviderNotice, { by: 'posting' | 'email' }>,
): string {
  return noticeCompleteAt(notice);
}

const ABOLITION_NOTICE_DAYS = 30;

/**
 * Gives the last day to announce the abolition of Security: 30 days before it (AMB-01).
 * @rule NLH-89
 */
export function securityAbolitionNoticeBy(
  endsOn: CalendarDate,
  policy?: Partial<PolicySettings>,
): CalendarDate {
  return lastDayBefore(endsOn, ABOLITION_NOTICE_DAYS, resolvePolicy(policy));
}

/**
 * Gives the last day to announce the abolition of Premium and Concierge: 30 days before it (AMB-01).
 * @rule NLH-142
 */
export function premiumAbolitionNoticeBy(
  endsOn: CalendarDate,
  policy?: Partial<PolicySettings>,
): CalendarDate {
  return lastDayBefore(endsOn, ABOLITION_NOTICE_DAYS, resolvePolicy(policy));
}

/**
 * Gives the last day to announce the end of BOX: one month before it, clamped (AMB-06).
 * @rule NLH-133
 */
export function boxEndNoticeBy(
  endsOn: CalendarDate,
  policy?: Partial<PolicySettings>,
): CalendarDate {
  return moveByMonths(endsOn, -1, resolvePolicy(policy));
}

/**
 * Decides whether a change or the end of the line service may take effect: it was announced before,
 * with the reasonable period that a manager set; the start may be shifted after screening.
 * @rule NLH-79
 */
export function mayChangeLineService(
  announcedOn: CalendarDate | undefined,
  effectiveOn: CalendarDate,
  reasonableDays: number,
): Allowed | Refusal {
  const latest = lastDayBefore(effectiveOn, reasonableDays, resolvePolicy());
  if (announcedOn !== undefined && announcedOn <= latest) return allow('NLH-79');
  const message = `The change is announced by ${latest}.`;
  return refuse('NOTICE_TOO_LATE', ['NLH-79'], message, 'announcedOn');
}

/**
 * Decides whether an abolition announced too late is excused: only where it could not be avoided.
 */
export function abolitionAllowed(
  announcedOn: CalendarDate,
  noticeBy: CalendarDate,
  unavoidable: boolean,
): boolean {
  return unavoidable || announcedOn <= noticeBy;
}
