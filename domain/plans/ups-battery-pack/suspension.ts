import type { DeadlinePolicy } from '../../calendar/deadline.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import type { RuleId } from '../../rule-id.js';
import { curePeriod, isUncured, reasonablePeriodDays } from '../../term/cure-period.js';
import type { CalendarDate } from '../../time/calendar-date.js';

/** Grounds on which the service can be stopped, each with its rule and whether a demand comes first. */
export const upsSuspensionGrounds = {
  'anti-social-forces': { rule: 'UPS-54', needsDemand: false },
  'breach-of-duty': { rule: 'UPS-55', needsDemand: true },
  'attachment-or-insolvency': { rule: 'UPS-56', needsDemand: false },
  'dishonoured-bill': { rule: 'UPS-56', needsDemand: false },
  'closing-or-dissolution': { rule: 'UPS-56', needsDemand: false },
  'deteriorated-finances': { rule: 'UPS-56', needsDemand: false },
} as const satisfies Record<string, { rule: RuleId; needsDemand: boolean }>;

/** A ground for stopping the service. */
export type UpsSuspensionGround = keyof typeof upsSuspensionGrounds;

/** A ground with the demand that was made about it, as far as one was. */
export interface UpsSuspensionCase {
  ground: UpsSuspensionGround;
  arisenOn: CalendarDate;
  demandReceivedOn?: CalendarDate;
  /** Days that the demand left; 14 where nothing else was set. */
  periodDays?: number;
  curedOn?: CalendarDate;
}

/** Whether and from which day the service can be stopped. */
export interface SuspensionVerdict {
  maySuspend: boolean;
  /** First day on which it can be stopped. */
  from?: CalendarDate;
  lastCureDay?: CalendarDate;
  /** Day on which all money debts fall due. */
  debtsDueOn?: CalendarDate;
  because: RuleId[];
}

/**
 * Decides whether all or part of the service can be stopped: at once on anti-social forces, insolvency,
 * a dishonoured bill, dissolution or failing finances; on a breach of duty only after a demand whose
 * reasonable period has run out unused. With it all money debts fall due at once.
 * @rule UPS-54
 * @rule UPS-55
 * @rule UPS-56
 * @rule UPS-57
 */
export function upsSuspension(
  facts: UpsSuspensionCase,
  policy: DeadlinePolicy & Partial<Pick<PolicySettings, 'reasonablePeriod'>>,
): SuspensionVerdict {
  const { rule, needsDemand } = upsSuspensionGrounds[facts.ground];
  if (!needsDemand) {
    const from = facts.arisenOn;
    return { maySuspend: true, from, debtsDueOn: from, because: [rule, 'UPS-57'] };
  }
  if (facts.demandReceivedOn === undefined) return { maySuspend: false, because: [rule] };
  const period = curePeriod(
    facts.demandReceivedOn,
    facts.periodDays ?? reasonablePeriodDays(policy),
    policy,
  );
  const { lastCureDay, possibleFrom } = period;
  if (!isUncured(period, facts.curedOn)) return { maySuspend: false, lastCureDay, because: [rule] };
  const dates = { from: possibleFrom, lastCureDay, debtsDueOn: possibleFrom };
  return { maySuspend: true, ...dates, because: [rule, 'UPS-57'] };
}

/**
 * Decides what a reasonable suspicion of anti-social ties allows: an investigation in which the customer
 * must cooperate, but no stop before a breach is found.
 * @rule UPS-54 the investigation
 */
export function onSuspicion(isReasonable: boolean): { mayInvestigate: boolean; mayStop: false } {
  return { mayInvestigate: isReasonable, mayStop: false };
}
