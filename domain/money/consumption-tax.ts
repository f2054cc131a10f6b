import type { CalendarDate } from '../time/calendar-date.js';
import { divideYen, type Rounding } from './rounding.js';
import type { Yen } from './yen.js';

/** Rates are kept in parts of ten thousand so that 8 % and 10 % are whole numbers. */
const RATE_UNIT = 10_000;

interface DatedRate {
  from: CalendarDate;
  rate: number;
}

/**
 * Consumption tax by date. Samples and golden cases take 10 % on every date, so the table has one
 * row; a change of law is a new row here and nowhere else.
 */
const RATES: readonly [DatedRate, ...DatedRate[]] = [{ from: '0000-01-01', rate: 0.1 }];

/** Gives the consumption tax rate in force on a date as a fraction (0.1 = 10 %); rates come from one dated table. */
export function taxRateOn(date: CalendarDate): number {
  return RATES.reduce((current, row) => (row.from <= date ? row : current), RATES[0]).rate;
}

/** Computes consumption tax on a tax-exclusive amount; `rate` is a fraction, rounding is the plan's (floor unless it says otherwise). */
export function consumptionTax(amount: Yen, rate: number, rounding: Rounding): Yen {
  return divideYen(amount * Math.round(rate * RATE_UNIT), RATE_UNIT, rounding);
}
