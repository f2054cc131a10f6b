import { sumYen, type Yen } from '../../money/yen.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import type { AmbiguityId } from '../../rule-id.js';
import { addMonthsToMonth, type CalendarDate, monthOf } from '../../time/calendar-date.js';

/** A contract that ends before its usage period. */
export interface EarlyEnd {
  endsOn: CalendarDate;
  termEndsOn: CalendarDate;
  basicFee: Yen;
  /** Basic fee of each `YYYY-MM` month, where a change of prices lies ahead. */
  basicFeeOf?: (month: string) => Yen;
  /** Usage fee of an ordinary month; read where the policy adds it. */
  estimatedUsageFee?: Yen;
  /** What is already due and unpaid; owed in every reading, the whole amount where the policy takes nothing to come. */
  arrears?: Yen;
}

/** The unpaid fees to the end of the usage period, without tax. */
export interface RemainingFees {
  months: number;
  amount: Yen;
  policies: AmbiguityId[];
}

/** Counts the months after one date's month up to and including another date's month; 0 when there is none. */
export function monthsAfter(endsOn: CalendarDate, termEndsOn: CalendarDate): number {
  const years = Number(termEndsOn.slice(0, 4)) - Number(endsOn.slice(0, 4));
  const months = Number(termEndsOn.slice(5, 7)) - Number(endsOn.slice(5, 7));
  return Math.max(0, years * 12 + months);
}

/**
 * Computes the unpaid fees to the end of the usage period for the months after the one in which the
 * contract ends: basic fees (default), those and an estimated usage fee, or nothing to come
 * (arrears only). No discount, no tax; a month that the usage period only begins counts whole.
 * @rule PAYG-53 the amount
 */
export function remainingFees(
  end: EarlyEnd,
  policy: Pick<PolicySettings, 'remainingFees'>,
): RemainingFees {
  const months = monthsAfter(end.endsOn, end.termEndsOn);
  const { basicFeeOf = () => end.basicFee } = end;
  const basic = sumYen(
    Array.from({ length: months }, (_, n) =>
      basicFeeOf(addMonthsToMonth(monthOf(end.endsOn), n + 1)),
    ),
  );
  const amount = {
    basic,
    'basic-and-usage': basic + months * (end.estimatedUsageFee ?? 0),
    arrears: end.arrears ?? 0,
  }[policy.remainingFees];
  return { months, amount, policies: ['AMB-30'] };
}
