import type { RuleId } from '../../rule-id.js';

/** Who can end a contract on a ground, and the rule of it. */
interface TerminationGround {
  rule: RuleId;
  /** `either` side, the `provider` only, or by itself without anybody's declaration. */
  by: 'either' | 'provider' | 'itself';
  /** A written notice and 30 days to cure come first. */
  needsCure: boolean;
}

/** Grounds that end a contract outside a cancellation by the customer's wish. */
export const terminationGrounds = {
  'licence-ended': { rule: 'PAYG-22', by: 'itself', needsCure: false },
  'equipment-lost': { rule: 'PAYG-38', by: 'itself', needsCure: false },
  'false-statement': { rule: 'PAYG-54', by: 'provider', needsCure: false },
  'earlier-misuse': { rule: 'PAYG-54', by: 'provider', needsCure: false },
  'uncured-breach': { rule: 'PAYG-56', by: 'either', needsCure: true },
  'attachment-or-insolvency': { rule: 'PAYG-56', by: 'either', needsCure: false },
  'dishonour-or-stopped-payment': { rule: 'PAYG-56', by: 'either', needsCure: false },
  'closing-or-dissolution': { rule: 'PAYG-56', by: 'either', needsCure: false },
  'deteriorated-finances': { rule: 'PAYG-56', by: 'either', needsCure: false },
  'business-transfer': { rule: 'PAYG-56', by: 'either', needsCure: false },
  'anti-social-forces': { rule: 'PAYG-59', by: 'either', needsCure: false },
} as const satisfies Record<string, TerminationGround>;

/** The name of a ground. */
export type TerminationGroundName = keyof typeof terminationGrounds;
