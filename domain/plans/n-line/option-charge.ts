import type { Yen } from '../../money/yen.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import type { RuleId } from '../../rule-id.js';
import type { CalendarDate } from '../../time/calendar-date.js';
import { feeMonthsBetween } from './fee-month.js';
import { type OptionContract, optionEndsOn } from './option-end.js';
import { LONGEST_FREE_MONTHS, optionFee } from './option-prices.js';

/** What an option costs over a stretch of time, without tax. */
export interface OptionCharge {
  months: number;
  freeMonths: number;
  unitPrice: Yen;
  amount: Yen;
  because: RuleId[];
}

/** The rule that forbids pro-rating, by option. */
const wholeMonthRule = {
  security: 'NLH-93',
  'data-recovery': 'NLH-106',
  wallet: 'NLH-179',
  box: 'NLH-128',
  'fc-club': 'NLH-124',
  premium: 'NLH-143',
} as const satisfies Record<OptionContract['option'], RuleId>;

/**
 * Computes what an option costs without tax, yen, from joining up to a day or to its end: every month
 * touched counts in full, the first and the last one too, also while the service is suspended,
 * interrupted or unusable; nothing is refunded. Free months (two at most) come off the front.
 * @rule NLH-93
 * @rule NLH-124
 * @rule NLH-128
 * @rule NLH-143
 */
export function optionCharge(
  contract: OptionContract & { freeMonths?: number | undefined },
  upTo: CalendarDate,
  policy?: Partial<PolicySettings>,
): OptionCharge {
  const endsOn = optionEndsOn(contract);
  const last = endsOn !== undefined && endsOn < upTo ? endsOn : upTo;
  // Only お財布 and FC Club follow the contract's fee month; the others count calendar months (AMB-60).
  const followsFeeMonth = contract.option === 'wallet' || contract.option === 'fc-club';
  const startDay = followsFeeMonth ? contract.feeMonthStart : 1;
  const months = feeMonthsBetween(contract.joinedOn, last, startDay);
  const freeMonths = Math.min(months, contract.freeMonths ?? 0, LONGEST_FREE_MONTHS);
  const unitPrice = optionFee(contract.option, policy);
  return {
    months,
    freeMonths,
    unitPrice,
    amount: (months - freeMonths) * unitPrice,
    because: [wholeMonthRule[contract.option]],
  };
}
