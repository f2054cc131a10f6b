import { type Allowed, allow, type Refusal, refuse } from '../../refusal.js';
import type { RuleId } from '../../rule-id.js';

/** Grounds on which the provider may cancel a line, and what each needs first. */
export const providerCancellationGrounds = {
  'suspension-cause-not-removed': { rule: 'NLH-48', priorSuspension: true },
  'no-re-accommodation': { rule: 'NLH-48', priorSuspension: false },
  'name-change-or-succession': { rule: 'NLH-48', priorSuspension: false },
  'works-not-finished': { rule: 'NLH-48', priorSuspension: false },
  'death-confirmed': { rule: 'NLH-48', priorSuspension: false },
  'serious-hindrance': { rule: 'NLH-48', priorSuspension: false },
  insolvency: { rule: 'NLH-48', priorSuspension: false },
} as const satisfies Record<string, { rule: RuleId; priorSuspension: boolean }>;
export type ProviderCancellationGround = keyof typeof providerCancellationGrounds;

/**
 * Decides whether a ground lets the provider cancel a line: a cause of suspension only after the line
 * was suspended and the cause stayed; serious hindrance and the others without a prior suspension.
 * @rule NLH-48
 */
export function isCancellationGround(
  ground: ProviderCancellationGround,
  suspendedBefore: boolean,
): Allowed | Refusal {
  if (!providerCancellationGrounds[ground].priorSuspension || suspendedBefore) {
    return allow('NLH-48');
  }
  const message = 'The line is suspended first; only a cause that stays ends the contract.';
  return refuse('SUSPENSION_FIRST', ['NLH-48'], message, 'suspendedBefore');
}

/**
 * Decides whether the provider may cancel now: on a ground, and after telling the customer except in
 * an emergency.
 * @rule NLH-49
 */
export function mayProviderCancel(request: {
  ground: ProviderCancellationGround;
  suspendedBefore: boolean;
  notified: boolean;
  emergency: boolean;
}): Allowed | Refusal {
  const ground = isCancellationGround(request.ground, request.suspendedBefore);
  if (!ground.allowed) return ground;
  if (request.notified || request.emergency) return allow('NLH-48', 'NLH-49');
  const message = 'The customer is told before the contract is cancelled.';
  return refuse('NOTICE_MISSING', ['NLH-49'], message, 'notified');
}

/**
 * Decides whether the provider may cancel a line that cannot be provided through nobody's fault:
 * after a notice, and not when the customer asked for an interruption instead.
 * @rule NLH-55
 */
export function mayCancelUnprovidableLine(facts: {
  notified: boolean;
  interruptionAskedFor: boolean;
}): Allowed | Refusal {
  if (facts.interruptionAskedFor) {
    const message = 'The customer asked for an interruption instead.';
    return refuse('INTERRUPTION_ASKED_FOR', ['NLH-55'], message, 'interruptionAskedFor');
  }
  if (facts.notified) return allow('NLH-55');
  const message = 'The customer is told before the contract is cancelled.';
  return refuse('NOTICE_MISSING', ['NLH-55'], message, 'notified');
}

/** What ending a contract with anti-social forces means. */
export interface AntiSocialEnding {
  mayCancel: boolean;
  demandNeeded: false;
  customerPaysDamage: boolean;
  because: RuleId[];
}

/**
 * Decides what follows when a customer is found to belong to anti-social forces: cancelled without
 * demand, and the customer pays the damage.
 * @rule NLH-73
 */
export function antiSocialEnding(found: boolean): AntiSocialEnding {
  return {
    mayCancel: found,
    demandNeeded: false,
    customerPaysDamage: found,
    because: ['NLH-73'],
  };
}
