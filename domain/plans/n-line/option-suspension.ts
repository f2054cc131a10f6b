import { type Refusal, refuse } from '../../refusal.js';
import type { RuleId } from '../../rule-id.js';
import { isGround, type TermsGrounds } from './terms-grounds.js';

/** Grounds on which data recovery stops at once, without contact. */
export const recoverySuspensionGrounds = [
  'false-data',
  'breach',
  'unlawful-act',
  'device-transferred',
  'illicit-modification',
  'line-fees-in-arrears',
] as const;

/** Grounds on which BOX is suspended. */
export const boxSuspensionGrounds = ['false-data', 'suspected-misuse', 'infringement'] as const;

/** Reasons for which BOX is interrupted, told by mail or on the site. */
export const boxInterruptionReasons = ['maintenance', 'other-announced'] as const;

/** Grounds on which Premium and Concierge are suspended at once. */
export const premiumSuspensionGrounds: TermsGrounds = {
  named: ['unpaid', 'card-failure', 'insolvency', 'prohibited-use', 'excessive-enquiries'],
  items: 7,
};

/** Reasons for which Premium and Concierge are interrupted. */
export const premiumInterruptionReasons = [
  'maintenance',
  'carrier-outage',
  'customer-unreachable',
] as const;

/** A stop of an option service that may begin, and what the customer is told. */
export interface OptionStop {
  allowed: true;
  immediate: boolean;
  notice: 'none' | 'by-mail-or-site' | 'beforehand' | 'beforehand-if-possible';
  because: RuleId[];
}

function listed(grounds: TermsGrounds, ground: string, rule: RuleId): Refusal | undefined {
  if (isGround(grounds, ground)) return undefined;
  return refuse('NO_GROUND', [rule], `${ground} is no ground of these terms.`, 'ground');
}

/**
 * Decides whether data recovery stops: at once and without contact, on six grounds only.
 * @rule NLH-115
 */
export function suspendRecovery(ground: string): OptionStop | Refusal {
  const missing = listed({ named: recoverySuspensionGrounds, items: 0 }, ground, 'NLH-115');
  return missing ?? { allowed: true, immediate: true, notice: 'none', because: ['NLH-115'] };
}

/**
 * Decides whether BOX stops: suspended for false data, suspected misuse or infringement, interrupted
 * for maintenance and the like with a notice by mail or on the site.
 * @rule NLH-129
 */
export function stopBox(ground: string): OptionStop | Refusal {
  const named = [...boxSuspensionGrounds, ...boxInterruptionReasons];
  const missing = listed({ named, items: 0 }, ground, 'NLH-129');
  if (missing) return missing;
  const immediate = boxSuspensionGrounds.some((each) => each === ground);
  const notice = immediate ? 'none' : 'by-mail-or-site';
  return { allowed: true, immediate, notice, because: ['NLH-129'] };
}

/**
 * Decides whether Premium and Concierge are interrupted: for maintenance, a carrier's outage or a
 * customer who cannot be reached, told beforehand except where that is unavoidable.
 * @rule NLH-149
 */
export function interruptPremium(
  reason: string,
  toldBeforehand: boolean,
  unavoidable: boolean,
): OptionStop | Refusal {
  const missing = listed({ named: premiumInterruptionReasons, items: 0 }, reason, 'NLH-149');
  if (missing) return missing;
  if (!toldBeforehand && !unavoidable) {
    const message = 'The interruption is told beforehand.';
    return refuse('NOTICE_MISSING', ['NLH-149'], message, 'toldBeforehand');
  }
  return { allowed: true, immediate: false, notice: 'beforehand', because: ['NLH-149'] };
}

/**
 * Decides whether Premium and Concierge are suspended at once: on seven grounds, the reason told
 * beforehand if possible.
 * @rule NLH-150
 */
export function suspendPremium(ground: string): OptionStop | Refusal {
  const missing = listed(premiumSuspensionGrounds, ground, 'NLH-150');
  const notice = 'beforehand-if-possible' as const;
  return missing ?? { allowed: true, immediate: true, notice, because: ['NLH-150'] };
}
