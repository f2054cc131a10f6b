import { lastDayBefore } from '../../calendar/deadline.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { resolvePolicy } from '../../policies/resolve-policy.js';
import type { RuleId } from '../../rule-id.js';
import type { CalendarDate } from '../../time/calendar-date.js';

/** Days before a move by which it is announced in writing. */
const NOTICE_DAYS = 14;

/** By when a move is announced, and whether the announcement came late. */
export interface RelocationNotice {
  noticeBy: CalendarDate;
  late: boolean;
  because: RuleId[];
}

/**
 * Decides whether the written notice of a new installation place is in time: on or before the 14th day
 * before the move (AMB-01). A late notice is recorded and followed up, never rejected.
 * @rule ESP-68
 */
export function relocationNotice(
  movesOn: CalendarDate,
  noticedOn: CalendarDate,
  policy?: Partial<PolicySettings>,
): RelocationNotice {
  const noticeBy = lastDayBefore(movesOn, NOTICE_DAYS, resolvePolicy(policy));
  return { noticeBy, late: noticedOn > noticeBy, because: ['ESP-68'] };
}
