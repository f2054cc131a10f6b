import type { PaygPrices } from '../../plans/pay-as-you-go/fee-change.js';
import type { MeteredUsage } from '../../plans/pay-as-you-go/invoice.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { MeterUnits } from './payg-event.js';

/** Units of one meter at the price of one unit; the main meter has no name. */
export type UsageLine = MeteredUsage & { meter?: string };

/**
 * Puts a month's units and prices together, one line a meter: every meter of the contract is read
 * exactly once; the main one may be left out only where its units cost nothing.
 */
export function usageLines(
  read: { units?: number; meters?: MeterUnits[] },
  prices: PaygPrices,
): UsageLine[] | Refusal {
  const { units, meters: readings = [] } = read;
  const { unitPrice, meters = [] } = prices;
  if (units === undefined && (unitPrice > 0 || meters.length === 0))
    return refuse('UNITS_MISSING', ['PAYG-09'], 'Say how many units were used.', 'units');
  const lines: UsageLine[] = units === undefined ? [] : [{ units, unitPrice }];
  for (const [index, { meter, units: read }] of readings.entries()) {
    const field = `meters.${index}.meter`;
    const known = meters.find(({ id }) => id === meter);
    if (!known) return refuse('METER_UNKNOWN', ['PAYG-09'], `There is no meter ${meter}.`, field);
    if (lines.some((line) => line.meter === meter))
      return refuse('METER_TWICE', ['PAYG-09'], `${meter} is read twice.`, field);
    lines.push({ units: read, unitPrice: known.unitPrice, meter });
  }
  const missing = meters.find(({ id }) => !lines.some(({ meter }) => meter === id));
  if (missing) return refuse('METER_MISSING', ['PAYG-09'], `${missing.id} was not read.`, 'meters');
  return lines;
}
