import type { Yen } from '../../money/yen.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { resolvePolicy } from '../../policies/resolve-policy.js';
import type { AmbiguityId, RuleId } from '../../rule-id.js';
import { type AmountDue, amountDue, roundedShare } from './amount-due.js';

/** Gigabytes that still fit on the media included in the service. */
export const INCLUDED_GIGABYTES = 4;

/** Preset price of an external disk without tax, yen; the actual cost is entered at closing (AMB-41). */
export const EXTERNAL_DISK_PRICE = 14_000;

/** Price of the work without tax, yen, when it is cancelled after the written report. */
export const CANCELLED_AFTER_REPORT_FEE = 20_000;

/** A data recovery as far as its price needs it. */
export interface RecoveryFacts {
  /** Estimate without tax, yen. */
  estimate: Yen;
  gigabytes: number;
  cancelledAfterReport?: boolean | undefined;
  /** Actual cost of the external disk without tax, yen. */
  diskCost?: Yen | undefined;
  taxRate: number;
}

/** One part of a data recovery price, without tax. */
export interface RecoveryLine {
  what: 'half-estimate' | 'external-disk' | 'work-after-report';
  amount: Yen;
  rule: RuleId;
}

/** What the customer pays for a data recovery. */
export interface RecoveryCharge extends AmountDue {
  lines: RecoveryLine[];
  because: RuleId[];
  policies: AmbiguityId[];
}

function linesOf(facts: RecoveryFacts): RecoveryLine[] {
  if (facts.cancelledAfterReport) {
    return [{ what: 'work-after-report', amount: CANCELLED_AFTER_REPORT_FEE, rule: 'NLH-110' }];
  }
  const half: RecoveryLine = {
    what: 'half-estimate',
    amount: roundedShare(facts.estimate, 2),
    rule: 'NLH-101',
  };
  if (facts.gigabytes <= INCLUDED_GIGABYTES) return [half];
  const disk = facts.diskCost ?? EXTERNAL_DISK_PRICE;
  return [half, { what: 'external-disk', amount: disk, rule: 'NLH-109' }];
}

/** Takes tax out of a half that was estimated with tax (AMB-41, the other reading). */
function withTaxContained(lines: readonly RecoveryLine[], facts: RecoveryFacts): AmountDue {
  const grossHalf = roundedShare(amountDue(facts.estimate, facts.taxRate).total, 2);
  const rate = Math.round(facts.taxRate * 10_000);
  const extra = lines.filter(({ what }) => what !== 'half-estimate');
  const others = amountDue(
    extra.reduce((sum, { amount }) => sum + amount, 0),
    facts.taxRate,
  );
  const total = grossHalf + others.total;
  const withoutTax = roundedShare(grossHalf * 10_000, 10_000 + rate) + others.withoutTax;
  return { withoutTax, tax: total - withoutTax, total };
}

/**
 * Decides what a data recovery costs the customer, yen: half of the estimate half up (the provider
 * bears the other half), an external disk when there are more than 4 GB, or the work alone when it
 * was cancelled after the written report; tax half up on the sum.
 * @rule NLH-101
 * @rule NLH-109
 * @rule NLH-110
 */
export function dataRecoveryCharge(
  facts: RecoveryFacts,
  policy?: Partial<PolicySettings>,
): RecoveryCharge {
  const lines = linesOf(facts);
  const sum = lines.reduce((total, { amount }) => total + amount, 0);
  const contained =
    resolvePolicy(policy).recoveryShare === 'tax-inclusive' && !facts.cancelledAfterReport;
  const due = contained ? withTaxContained(lines, facts) : amountDue(sum, facts.taxRate);
  const because = [...lines.map(({ rule }) => rule), 'NLH-168', 'NLH-171'] as RuleId[];
  return { ...due, lines, because, policies: ['AMB-41'] };
}

/**
 * Decides who pays for shipping a device: whoever sends it.
 * @rule NLH-104
 */
export function shippingPayer(sender: 'customer' | 'provider'): 'customer' | 'provider' {
  return sender;
}
