import type { Yen } from '../../money/yen.js';
import type { RuleId } from '../../rule-id.js';
import { type AmountDue, amountDue } from './amount-due.js';

/** What a repair visit found. */
export interface RepairVisitFinding {
  /** The provider's own test showed no fault before. */
  providerTestFoundFault: boolean;
  /** The visit was made because the customer asked for it. */
  visitedAtRequest: boolean;
  causeIn: 'customer-equipment' | 'provider-equipment';
  /** Cost of the visit without tax, yen, as it was incurred. */
  visitCost: Yen;
  taxRate: number;
}

/**
 * Decides what a repair visit costs the customer, yen: the visit plus tax only when all three hold: the
 * provider's test had found no fault, the visit was made at the customer's request, and the cause was
 * the customer's equipment. Otherwise nothing.
 * @rule NLH-68
 */
export function wrongFaultCharge(finding: RepairVisitFinding): AmountDue & { because: RuleId[] } {
  const owed =
    !finding.providerTestFoundFault &&
    finding.visitedAtRequest &&
    finding.causeIn === 'customer-equipment';
  return { ...amountDue(owed ? finding.visitCost : 0, finding.taxRate), because: ['NLH-68'] };
}
