import type { ServiceWindow } from '../calendar/service-window.js';
import type { Yen } from '../money/yen.js';
import type { PolicySettings } from '../policies/policy-table.js';
import type { Visit } from './visit.js';

/** What a part or an expense cost, in yen without tax. */
export interface CostItem {
  amount: Yen;
  kind?: string | undefined;
  name?: string | undefined;
}

/** The facts behind the charge of a visit; instants with offset. */
export interface VisitChargeInput {
  plan?: 'esp-g2' | undefined;
  window: ServiceWindow;
  /** `excluded`: items 5-8, charged whole; `in-scope`: charged outside the window only. */
  work: 'in-scope' | 'excluded';
  visits: readonly Visit[];
  parts?: readonly CostItem[] | undefined;
  expenses?: readonly CostItem[] | undefined;
  /** Weekdays on the registration card, 1 Monday … 7 Sunday. */
  days?: readonly number[] | undefined;
  /** Consumption tax as a fraction; by default the rate in force on the day of the last completion. */
  taxRate?: number | undefined;
  policy?: Partial<PolicySettings> | undefined;
}
