import type { Yen } from '../../money/yen.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { resolvePolicy } from '../../policies/resolve-policy.js';
import type { AmbiguityId, RuleId } from '../../rule-id.js';
import { amountDue } from './amount-due.js';

/** What somebody who unlawfully evaded fees owes, yen. */
export interface EvasionClaim {
  evadedAmount: Yen;
  surcharge: Yen;
  total: Yen;
  because: RuleId[];
  policies: AmbiguityId[];
}

/**
 * Computes the claim for an unlawfully evaded amount (yen without tax): the evaded amount with its tax,
 * and a surcharge of twice the amount plus tax on it; each tax half up (AMB-39).
 * @rule NLH-63
 */
export function evasionClaim(
  evaded: Yen,
  taxRate: number,
  policy?: Partial<PolicySettings>,
): EvasionClaim {
  const untaxed = resolvePolicy(policy).evasionSurcharge === 'evaded-without-tax';
  const evadedAmount = untaxed ? evaded : amountDue(evaded, taxRate).total;
  const surcharge = amountDue(2 * evaded, taxRate).total;
  return {
    evadedAmount,
    surcharge,
    total: evadedAmount + surcharge,
    because: ['NLH-63', 'NLH-171'],
    policies: ['AMB-39'],
  };
}
