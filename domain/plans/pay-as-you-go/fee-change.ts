import type { Yen } from '../../money/yen.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { type Allowed, allow, type Refusal, refuse } from '../../refusal.js';
import { moveByMonths } from '../../term/whole-months.js';
import { type CalendarDate, startOfMonth } from '../../time/calendar-date.js';
import { payAsYouGo } from '../pay-as-you-go.js';

/** A further meter of a contract and the price of one of its units; up to four decimals. */
export interface PaygMeter {
  id: string;
  unitPrice: number;
}

/** Prices of a contract: the monthly basic fee and the price of one unit, of each meter where there are several. */
export interface PaygPrices {
  basicFee: Yen;
  unitPrice: number;
  meters?: PaygMeter[];
}

/**
 * A change of prices with its notice; `usage` changes follow from one month's usage (Art. 7-6), those
 * of an `extension` are agreed with it (Art. 2-3).
 */
export interface FeeChange extends PaygPrices {
  kind: 'revision' | 'usage' | 'extension';
  notifiedOn: CalendarDate;
  effectiveOn: CalendarDate;
}

/**
 * Gives the last day to notify a fee revision: three months before it takes effect.
 * @rule PAYG-07
 */
export function revisionNoticeBy(
  effectiveOn: CalendarDate,
  policy: Pick<PolicySettings, 'monthEnd'>,
): CalendarDate {
  return moveByMonths(effectiveOn, -payAsYouGo.revisionNoticeMonths, policy);
}

/**
 * Decides whether a change of fees can take effect: a revision needs three months of notice, a change
 * after one month's usage a notice by the day it takes effect (AMB-51), one agreed with an extension none.
 * @rule PAYG-07 the check
 * @rule PAYG-10
 */
export function checkFeeChange(
  change: FeeChange,
  policy: Pick<PolicySettings, 'monthEnd' | 'feeRevisionNotice'>,
): Allowed | Refusal {
  if (change.kind === 'extension') return allow('PAYG-04');
  const isExempt = change.kind === 'usage' && policy.feeRevisionNotice === 'usage-change-exempt';
  const by = isExempt ? change.effectiveOn : revisionNoticeBy(change.effectiveOn, policy);
  const rule = isExempt ? 'PAYG-10' : 'PAYG-07';
  if (change.notifiedOn <= by) return allow(rule);
  const message = `The last day to notify it was ${by}.`;
  return refuse('FEE_NOTICE_TOO_SHORT', [rule], message, 'notifiedOn');
}

/**
 * Gives the prices of a month: those of the contract, or of the latest change in effect on its first day.
 * @rule PAYG-08
 */
export function pricesOfMonth(
  contract: PaygPrices,
  changes: readonly FeeChange[],
  month: string,
): PaygPrices {
  const firstDay = startOfMonth(month);
  const latest = changes
    .filter(({ effectiveOn }) => effectiveOn <= firstDay)
    .reduce<FeeChange | undefined>(
      (last, change) => (last && last.effectiveOn > change.effectiveOn ? last : change),
      undefined,
    );
  const { basicFee, unitPrice, meters = contract.meters } = latest ?? contract;
  return { basicFee, unitPrice, ...(meters ? { meters } : {}) };
}
