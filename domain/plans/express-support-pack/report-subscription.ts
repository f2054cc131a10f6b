import type { PolicySettings } from '../../policies/policy-table.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { RuleId } from '../../rule-id.js';
import { moveByMonths } from '../../term/whole-months.js';
import type { CalendarDate } from '../../time/calendar-date.js';

/**
 * Decides when the report service starts: on the desired date of the application, unless NEC notifies that
 * it cannot and another date is agreed; until then there is no start date.
 * @rule ESP-81
 */
export function reportStartsOn(facts: {
  desiredOn: CalendarDate;
  objected: boolean;
  agreedOn?: CalendarDate;
}): CalendarDate | undefined {
  return facts.objected ? facts.agreedOn : facts.desiredOn;
}

/** A cancellation with its effect. */
export interface ReportCancellation {
  /** The first day that a notice given now can name as the end. */
  earliestEnd: CalendarDate;
  because: RuleId[];
}

/**
 * Decides whether a customer can cancel the report service midway: monthly-paid at any time with a written
 * notice of at least one month; annual-paid only to the end of its term.
 * @rule ESP-83
 * @see-rule ESP-84
 */
export function cancelReportService(
  facts: { payment: 'monthly' | 'annual'; noticedOn: CalendarDate; endsOn: CalendarDate },
  policy: Pick<PolicySettings, 'monthEnd'>,
): ReportCancellation | Refusal {
  if (facts.payment === 'annual') {
    return refuse(
      'NO_MIDTERM_CANCELLATION',
      ['ESP-84'],
      'An annual-paid subscription ends with its term only.',
      'payment',
    );
  }
  const earliestEnd = moveByMonths(facts.noticedOn, 1, policy);
  if (facts.endsOn < earliestEnd) {
    return refuse(
      'CANCELLATION_NOTICE_TOO_SHORT',
      ['ESP-83'],
      `With this notice the service ends on ${earliestEnd} at the earliest.`,
      'endsOn',
    );
  }
  return { earliestEnd, because: ['ESP-83'] };
}

/**
 * Gives the day on which the report service ends because its hardware maintenance contract ends; only the
 * type with such a contract depends on it.
 * @rule ESP-102
 */
export function endsWithHardwareContract(facts: {
  hasHardwareContract: boolean;
  hardwareContractEndsOn: CalendarDate;
  reportEndsOn: CalendarDate;
}): CalendarDate {
  const { hasHardwareContract, hardwareContractEndsOn, reportEndsOn } = facts;
  return hasHardwareContract && hardwareContractEndsOn < reportEndsOn
    ? hardwareContractEndsOn
    : reportEndsOn;
}

/**
 * Refuses to extend a subscription to more machines or services without a new application form for the
 * added part.
 * @rule ESP-93
 */
export function addToSubscription(hasFormForAddition: boolean): Refusal | undefined {
  return hasFormForAddition
    ? undefined
    : refuse(
        'APPLICATION_FORM_MISSING',
        ['ESP-93'],
        'An addition needs an application form of its own.',
        'form',
      );
}

/** Grounds on which either side can cancel the report service at once, without demand. */
export type ImmediateCancellationGround =
  | 'dishonoured-bill'
  | 'attachment-or-insolvency'
  | 'dissolution-or-transfer'
  | 'default-despite-demand'
  | 'deteriorated-finances';

/** An immediate cancellation, and when the other side's debts fall due. */
export interface ImmediateCancellation {
  mayCancelFrom: CalendarDate;
  debtsDueOn: CalendarDate;
  because: RuleId[];
}

/**
 * Decides whether a side can cancel at once: on dishonour, attachment or insolvency, dissolution or transfer
 * of business, and deteriorated finances; on default only after a demand whose reasonable period has passed.
 * The side concerned loses the benefit of time: all its debts are due that day.
 * @rule ESP-100
 * @rule ESP-101
 */
export function cancelAtOnce(facts: {
  ground: ImmediateCancellationGround;
  arisenOn: CalendarDate;
  /** Last day of the period that the demand set; asked for on default. */
  demandPeriodEndedOn?: CalendarDate;
}): ImmediateCancellation | Refusal {
  const { ground, arisenOn, demandPeriodEndedOn } = facts;
  const passed = demandPeriodEndedOn !== undefined && demandPeriodEndedOn < arisenOn;
  if (ground === 'default-despite-demand' && !passed) {
    return refuse(
      'DEMAND_PERIOD_RUNNING',
      ['ESP-100'],
      'A default needs a demand whose reasonable period has passed.',
      'demandPeriodEndedOn',
    );
  }
  return { mayCancelFrom: arisenOn, debtsDueOn: arisenOn, because: ['ESP-100', 'ESP-101'] };
}
