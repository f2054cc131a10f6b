import { type BatteryVisitExpenses, batteryVisitCharge } from '../battery/battery-visit-charge.js';
import { consumptionTax, taxRateOn } from '../money/consumption-tax.js';
import { Rounding } from '../money/rounding.js';
import { sumYen } from '../money/yen.js';
import { dateOf, instantOf } from '../time/instant.js';
import { WorkOrderKind } from './work-order-kind.js';
import type { ChargeLine, ChargeSnapshot } from './work-order-snapshot.js';
import type { WorkOrderState } from './work-order-state.js';

/** A charge of nothing. */
export const nothing: ChargeSnapshot = {
  labour: 0,
  parts: 0,
  expenses: 0,
  subtotal: 0,
  tax: 0,
  total: 0,
  lines: [],
  because: [],
};

const costs = ['shipOrAircraftFare', 'lodging', 'perDiem'] as const;

function linesOf(technician: string, expenses: BatteryVisitExpenses): ChargeLine[] {
  return costs.flatMap((name): ChargeLine[] => {
    const amount = expenses[name] ?? 0;
    return amount > 0 ? [{ kind: 'expense', name, technician, amount, because: ['UPS-48'] }] : [];
  });
}

/**
 * Computes what planned work costs, once it is carried out: the basic fee includes the removal of
 * equipment; a battery is replaced free of charge each time, but for the fare, lodging and per diem of a
 * visit that needed a ship, an aircraft or lodging (consumption tax on top, floor).
 * @see-rule UPS-11
 * @see-rule UPS-48
 * @see-rule PAYG-62
 */
export function plannedCharge(state: WorkOrderState): ChargeSnapshot | null {
  const { intake, carriedOutAt, visits } = state;
  if (carriedOutAt === undefined) return null;
  if (intake.kind !== WorkOrderKind.batteryReplacement) {
    return { ...nothing, because: ['PAYG-62'] };
  }
  const owed = visits.flatMap(({ technician, expenses }) => {
    const charge = batteryVisitCharge(expenses);
    return expenses && charge.total > 0 ? [{ charge, lines: linesOf(technician, expenses) }] : [];
  });
  if (owed.length === 0) return { ...nothing, because: ['UPS-11'] };
  const subtotal = sumYen(owed.map(({ charge }) => charge.total));
  const rate = taxRateOn(dateOf(instantOf(carriedOutAt)));
  const tax = consumptionTax(subtotal, rate, Rounding.Floor);
  return {
    ...nothing,
    expenses: subtotal,
    subtotal,
    tax,
    total: subtotal + tax,
    lines: owed.flatMap(({ lines }) => lines),
    because: ['UPS-11', 'UPS-48'],
  };
}
