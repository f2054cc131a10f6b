import { hoursOf } from '../calendar/service-window.js';
import { consumptionTax, taxRateOn } from '../money/consumption-tax.js';
import { divideYen, Rounding } from '../money/rounding.js';
import { sumYen, type Yen } from '../money/yen.js';
import { resolvePolicy } from '../policies/resolve-policy.js';
import { isRefusal, type Refusal } from '../refusal.js';
import type { AmbiguityId, RuleId } from '../rule-id.js';
import { dateOf } from '../time/instant.js';
import { type ChargeLine, chargeLines } from './charge-lines.js';
import { policiesBehind, rulesBehind } from './charge-reasons.js';
import { expensesOwed, partsAreCharged } from './charged-items.js';
import { checkedVisits } from './visit.js';
import type { VisitChargeInput } from './visit-charge-input.js';
import { visitRuns } from './visit-runs.js';

/** What a visit costs, in yen; `subtotal` is without tax unless the tariff is read as inclusive. */
export interface VisitCharge {
  labour: Yen;
  parts: Yen;
  expenses: Yen;
  subtotal: Yen;
  tax: Yen;
  total: Yen;
  lines: ChargeLine[];
  because: RuleId[];
  policies: AmbiguityId[];
}

/**
 * Computes what a visit costs: labour per technician and departure, parts, expenses and consumption tax
 * (floor, on the total). Instants are cut to the minute; refuses a completion before its departure and
 * visits over 31 days. Work in exclusion items 5-8 is charged at the appendix.
 * @rule ESP-54
 */
export function visitCharge(input: VisitChargeInput): VisitCharge | Refusal {
  const policy = resolvePolicy(input.policy);
  const hours = hoursOf(input.window, { days: input.days, holidayService: policy.holidayService });
  const visits = checkedVisits(input.visits);
  if (isRefusal(visits)) return visits;

  const priced = visitRuns(visits, input.work, hours, policy);
  const lines = chargeLines(priced, input, policy);
  const labour = sumYen(priced.map((visit) => visit.amount));
  const outOfHours = priced.every((visit) => visit.departedOutside);
  const parts = partsAreCharged(input.work, outOfHours, policy)
    ? sumYen((input.parts ?? []).map((part) => part.amount))
    : 0;
  const expenses = expensesOwed(input.expenses ?? []);
  const subtotal = labour + parts + expenses;
  const lastCompletion = Math.max(...visits.map((visit) => visit.completedMs));
  const rate = input.taxRate ?? taxRateOn(dateOf(lastCompletion));
  const exclusive = policy.tariffTax === 'exclusive';
  const tax = exclusive
    ? consumptionTax(subtotal, rate, Rounding.Floor)
    : taxWithin(subtotal, rate);
  return {
    labour,
    parts,
    expenses,
    subtotal,
    tax,
    total: exclusive ? subtotal + tax : subtotal,
    lines,
    because: rulesBehind(priced, input),
    policies: policiesBehind(priced, input),
  };
}

function taxWithin(total: Yen, rate: number): Yen {
  const parts = Math.round(rate * 10_000);
  return divideYen(total * parts, 10_000 + parts, Rounding.Floor);
}
