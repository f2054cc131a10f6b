import { sumYen, type Yen } from '../money/yen.js';
import type { PolicySettings } from '../policies/policy-table.js';
import type { CostItem, VisitChargeInput } from './visit-charge-input.js';

/**
 * Decides whether parts are charged: at actual cost for excluded work, included in the price for
 * repairs in scope, out-of-hours ones too (AMB-54 decides when both apply).
 * @rule ESP-37
 * @rule ESP-113
 */
export function partsAreCharged(
  work: VisitChargeInput['work'],
  outOfHours: boolean,
  policy: Pick<PolicySettings, 'excludedPartsOutOfHours'>,
): boolean {
  if (work === 'in-scope') return false;
  return !outOfHours || policy.excludedPartsOutOfHours === 'charged';
}

/**
 * Adds the expenses that the customer owes whatever the window: utilities and consumables, fare by ship
 * or aircraft, lodging and per diem, travel; all at the cost stated, none is estimated.
 * @rule ESP-59
 * @rule ESP-60
 * @rule ESP-111
 * @rule ESP-112
 */
export function expensesOwed(expenses: readonly CostItem[]): Yen {
  return sumYen(expenses.map((expense) => expense.amount));
}
