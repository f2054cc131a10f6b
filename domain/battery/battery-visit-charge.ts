import { sumYen, type Yen } from '../money/yen.js';
import type { RuleId } from '../rule-id.js';

/** Actual costs of reaching a site by ship or aircraft or with lodging; the only costs a replacement can have. */
export interface BatteryVisitExpenses {
  shipOrAircraftFare?: Yen;
  lodging?: Yen;
  perDiem?: Yen;
}

/** What the customer pays for one replacement, before tax. */
export interface BatteryVisitCharge {
  labour: Yen;
  battery: Yen;
  expenses: Yen;
  total: Yen;
  because: RuleId[];
}

/**
 * Computes what a replacement costs the customer: labour and battery are free each time; fare, lodging
 * and per diem are charged at actual cost when a ship, an aircraft or lodging was needed.
 * @rule UPS-11
 * @rule UPS-48
 */
export function batteryVisitCharge(expenses: BatteryVisitExpenses = {}): BatteryVisitCharge {
  const { shipOrAircraftFare = 0, lodging = 0, perDiem = 0 } = expenses;
  const needsTravel = shipOrAircraftFare > 0 || lodging > 0;
  const owed = needsTravel ? sumYen([shipOrAircraftFare, lodging, perDiem]) : 0;
  const because: RuleId[] = needsTravel ? ['UPS-11', 'UPS-48'] : ['UPS-11'];
  return { labour: 0, battery: 0, expenses: owed, total: owed, because };
}

/**
 * Decides who bears a running cost of a visit: electricity, water and communication are the customer's,
 * except what the provider spends to reach the customer.
 * @rule UPS-47
 */
export function runningCostBearer(
  cost: 'electricity' | 'water' | 'communication' | 'provider-to-customer-communication',
): 'customer' | 'provider' {
  return cost === 'provider-to-customer-communication' ? 'provider' : 'customer';
}
