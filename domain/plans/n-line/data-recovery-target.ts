import {
  addBusinessDays,
  type BusinessCalendar,
  businessCalendar,
} from '../../calendar/business-calendar.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { resolvePolicy } from '../../policies/resolve-policy.js';
import { type Allowed, allow, type Refusal, refuse } from '../../refusal.js';
import type { AmbiguityId, RuleId } from '../../rule-id.js';
import type { CalendarDate } from '../../time/calendar-date.js';

/** Business days from arrival to delivery of a recovered device. */
export const RECOVERY_BUSINESS_DAYS = 10;

/** Reasons for which the document lets a recovery take longer. */
export type RecoveryExtension = 'severe-fault' | 'customer-rescheduling' | 'force-majeure';

/** By when a recovered device is delivered. */
export interface RecoveryTarget {
  deliverBy: CalendarDate;
  /** False when the ten days are only the rule of thumb they are "in principle". */
  binding: boolean;
  because: RuleId[];
  policies: AmbiguityId[];
}

/**
 * Decides by which day a recovered device is delivered: ten business days, the day after its arrival
 * being day 1. Until the customer's share is paid the clock stands still, so counting begins after
 * the later of arrival and payment (AMB-42); a payment before the arrival changes nothing.
 * @rule NLH-107
 */
export function dataRecoveryTarget(
  arrivedOn: CalendarDate,
  sharePaidOn?: CalendarDate,
  calendar: BusinessCalendar = businessCalendar(),
  policy?: Partial<PolicySettings>,
  extension?: RecoveryExtension,
): RecoveryTarget {
  const waits = resolvePolicy(policy).recoveryClock === 'paused-until-paid';
  const paidLater = waits && sharePaidOn !== undefined && sharePaidOn > arrivedOn;
  const from = paidLater ? sharePaidOn : arrivedOn;
  return {
    deliverBy: addBusinessDays(from, RECOVERY_BUSINESS_DAYS, calendar),
    binding: extension === undefined,
    because: ['NLH-107'],
    policies: ['AMB-42'],
  };
}

/** How far a recovery has come. */
export interface RecoveryProgress {
  /** The customer accepted the oral rough estimate. */
  roughEstimateAccepted: boolean;
  /** The customer's share arrived by transfer or at a counter. */
  sharePaid: boolean;
}

/**
 * Decides whether recovery work may begin: only after the rough estimate was accepted and the
 * customer's share, paid in advance, is confirmed.
 * @rule NLH-105
 * @rule NLH-108
 */
export function mayBeginRecovery(progress: RecoveryProgress): Allowed | Refusal {
  if (!progress.roughEstimateAccepted) {
    const message = 'The customer has not accepted the rough estimate.';
    return refuse('ESTIMATE_NOT_ACCEPTED', ['NLH-108'], message, 'roughEstimateAccepted');
  }
  if (!progress.sharePaid) {
    const message = "The customer's share is not confirmed as paid.";
    return refuse('SHARE_NOT_PAID', ['NLH-105'], message, 'sharePaid');
  }
  return allow('NLH-105', 'NLH-108');
}
