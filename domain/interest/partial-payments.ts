import type { Yen } from '../money/yen.js';
import type { PolicySettings } from '../policies/policy-table.js';
import { type Refusal, refuse } from '../refusal.js';
import { addDays, type CalendarDate } from '../time/calendar-date.js';
import { firstInterestDay } from './interest-days.js';
import { type InterestRuleName, interestRules } from './interest-rules.js';
import { interestOnStretches, type LateInterest, type OpenStretch } from './late-interest.js';

/** Money that came in on a day. */
export interface Payment {
  on: CalendarDate;
  amount: Yen;
}

/**
 * Computes interest on a debt that is paid in parts: each day on what is still open, added exactly and
 * rounded once; `until` is the day up to which an unpaid rest is looked at, as if it were paid then.
 * Refuses payments above the debt. Interest itself bears no interest: only the debt goes in.
 * @rule PAYG-13 interest never bears interest and runs day by day on what is open
 */
export function interestOnPartialPayments(
  debt: { rule: InterestRuleName; amount: Yen; dueOn: CalendarDate },
  payments: readonly Payment[],
  until: CalendarDate,
  policy: Pick<PolicySettings, 'interestYear'>,
): (LateInterest & { open: Yen }) | Refusal {
  const rule = interestRules[debt.rule];
  const inOrder = payments
    .filter(({ on }) => on <= until)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const stretches: OpenStretch[] = [];
  let open = debt.amount;
  let from = firstInterestDay(debt.dueOn);
  for (const { on, amount } of [...inOrder, { on: until, amount: 0 }]) {
    const to = rule.countsPaymentDay ? addDays(on, 1) : on;
    if (from < to && open > 0) stretches.push({ amount: open, from, to });
    if (from < to) from = to;
    open -= amount;
    if (open < 0) {
      return refuse('PAYMENT_EXCEEDS_DEBT', [rule.rule], 'More was paid than is owed.', 'payments');
    }
  }
  return { ...interestOnStretches(rule, stretches, policy.interestYear), open };
}
