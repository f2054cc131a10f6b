import { type Allowed, allow, type Refusal, refuse } from '../../refusal.js';
import type { RuleId } from '../../rule-id.js';
import { isGround, type TermsGrounds } from './terms-grounds.js';

/** Grounds of Security on which the provider may cancel at once. */
export const securityCancellationGrounds: TermsGrounds = {
  named: [
    'false-data',
    'card-failure',
    'unpaid',
    'minor-without-consent',
    'insolvency',
    'prohibited-use',
  ],
  items: 13,
};

/** Grounds on which the provider may cancel お財布 without demand. */
export const walletCancellationGrounds: TermsGrounds = {
  named: ['breach', 'service-contract-ended', 'unsuitable'],
  items: 0,
};

/** Acts of the provider that FC Club allows: cancelling without demand, interrupting and ending without notice. */
export const fcClubActs = ['cancel', 'interrupt', 'end'] as const;

/** Grounds on which BOX ends at once without notice. */
export const boxCancellationGrounds: TermsGrounds = {
  named: ['late-payment', 'insolvency', 'death'],
  items: 12,
};

/** Grounds on which Premium and Concierge end at once; the article lists them by item. */
export const premiumCancellationGrounds: TermsGrounds = { named: [], items: 7 };

/** How the provider ends an option. */
export interface OptionCancellation extends Allowed {
  /** Whether the customer is told or reminded: where possible, or not at all. */
  notice: 'where-possible' | 'none';
}

function cancelOn(
  grounds: TermsGrounds,
  ground: string,
  rule: RuleId,
  notice: OptionCancellation['notice'],
): OptionCancellation | Refusal {
  if (isGround(grounds, ground)) return { ...allow(rule), notice };
  return refuse('NO_GROUND', [rule], `${ground} is no ground of these terms.`, 'ground');
}

/**
 * Decides whether the provider may cancel Security at once: on its thirteen grounds, with notice or
 * demand where possible.
 * @rule NLH-86
 */
export function cancelSecurity(ground: string): OptionCancellation | Refusal {
  return cancelOn(securityCancellationGrounds, ground, 'NLH-86', 'where-possible');
}

/**
 * Decides whether a Security contract with a failed card may be paid in another way: the provider may
 * allow it, has no duty to, and only on condition that a new card is registered.
 * @rule NLH-87
 */
export function mayPayOtherwise(providerAgrees: boolean, newCardPromised: boolean): boolean {
  return providerAgrees && newCardPromised;
}

/**
 * Decides whether the provider may cancel お財布: without demand, on breach, at the end of the service
 * contract or for unsuitability.
 * @rule NLH-118
 */
export function cancelWallet(ground: string): OptionCancellation | Refusal {
  return cancelOn(walletCancellationGrounds, ground, 'NLH-118', 'none');
}

/**
 * Decides what FC Club lets the provider do and whether anybody is told: cancel without demand,
 * interrupt or end the service without notice.
 * @rule NLH-123
 */
export function mayActOnFcClub(_act: (typeof fcClubActs)[number]): OptionCancellation {
  return { ...allow('NLH-123'), notice: 'none' };
}

/**
 * Decides whether BOX ends at once without notice: on its twelve grounds.
 * @rule NLH-130
 */
export function cancelBox(ground: string): OptionCancellation | Refusal {
  return cancelOn(boxCancellationGrounds, ground, 'NLH-130', 'none');
}

/**
 * Decides whether the provider may cancel Premium and Concierge: at once on seven grounds, or when a
 * cause of suspension was not removed in the period set, or mail cannot be delivered.
 * @rule NLH-139
 */
export function cancelPremium(ground: string, periodPassed = false): OptionCancellation | Refusal {
  if (ground === 'mail-undeliverable') return { ...allow('NLH-139'), notice: 'none' };
  if (ground !== 'suspension-cause-not-removed') {
    return cancelOn(premiumCancellationGrounds, ground, 'NLH-139', 'none');
  }
  if (periodPassed) return { ...allow('NLH-139'), notice: 'none' };
  const message = 'The period set to remove the cause has not passed.';
  return refuse('PERIOD_NOT_PASSED', ['NLH-139'], message, 'periodPassed');
}
