import { type DeadlinePolicy, shiftedDeadline } from '../../calendar/deadline.js';
import { consumptionTax, taxRateOn } from '../../money/consumption-tax.js';
import { Rounding } from '../../money/rounding.js';
import { sumYen, type Yen } from '../../money/yen.js';
import { defaultPolicy } from '../../policies/resolve-policy.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { AmbiguityId, RuleId } from '../../rule-id.js';
import { addMonthsToMonth, type CalendarDate, endOfMonth } from '../../time/calendar-date.js';
import { meteredAmount, tenThousandths } from './metered-amount.js';

/** Beyond this sum the tax could no longer be computed exactly in whole numbers. */
const LARGEST_SUBTOTAL = 900_000_000_000;

/** Units of one meter and the contract's price of one unit; both may have four decimals. */
export interface MeteredUsage {
  units: number;
  unitPrice: number;
}

/** What one month is invoiced from. */
export interface PaygMonth {
  usageMonth: string;
  basicFee: Yen;
  usage: readonly MeteredUsage[];
  /** Credit for outages, already capped by this month's basic fee. */
  credit?: Yen | undefined;
  taxRate?: number | undefined;
}

/** One line of an invoice. */
export interface PaygInvoiceLine {
  kind: 'basic-fee' | 'usage-fee' | 'outage-credit';
  amount: Yen;
  rule: RuleId;
  units?: number;
  unitPrice?: number;
}

/** The invoice of one month of usage. */
export interface PaygInvoice {
  usageMonth: string;
  invoiceMonth: string;
  subtotal: Yen;
  tax: Yen;
  total: Yen;
  dueOn: CalendarDate;
  lines: PaygInvoiceLine[];
  because: RuleId[];
  policies: AmbiguityId[];
}

/**
 * Gives the day by which the invoice of a month of usage is paid: it is issued in the following month
 * and due on the last day of the month after that; the day shifts only where the policy says so (AMB-02).
 * @rule PAYG-11
 */
export function paygDueOn(
  usageMonth: string,
  policy: Pick<DeadlinePolicy, 'deadlineShift'> = defaultPolicy,
): CalendarDate {
  return shiftedDeadline(endOfMonth(addMonthsToMonth(usageMonth, 2)), policy);
}

/**
 * Computes the usage fee of one meter: units times the unit price of the contract, cut to the yen for
 * each line; refuses negative numbers and more than four decimals.
 * @rule PAYG-05 metered capacity is a number of units as the service specification counts them
 * @rule PAYG-09
 */
export function usageFee(usage: MeteredUsage, field = 'units'): Yen | Refusal {
  const units = tenThousandths(usage.units);
  const unitPrice = tenThousandths(usage.unitPrice);
  if (units === undefined || unitPrice === undefined) {
    const where = units === undefined ? field : field.replace(/units$/, 'unitPrice');
    const message = 'Must be a number of at least 0 with at most four decimals.';
    return refuse('NOT_A_METERED_NUMBER', ['PAYG-09'], message, where);
  }
  return meteredAmount(units, unitPrice);
}

/**
 * Computes the invoice of one month: basic fee less credits plus the usage fee of every meter, tax on
 * their sum cut to the yen. Refuses a credit above the basic fee and sums too large to be exact.
 * @rule PAYG-06
 * @rule PAYG-08 the basic fee is the contract's amount, or the one notified as changed
 */
export function paygInvoice(
  month: PaygMonth,
  policy?: Pick<DeadlinePolicy, 'deadlineShift'>,
): PaygInvoice | Refusal {
  const { usageMonth, basicFee, usage, credit = 0 } = month;
  if (credit > basicFee) {
    const message = 'A credit is taken from the basic fee only.';
    return refuse('CREDIT_EXCEEDS_BASIC_FEE', ['PAYG-29'], message, 'credit');
  }
  const lines: PaygInvoiceLine[] = [{ kind: 'basic-fee', amount: basicFee, rule: 'PAYG-08' }];
  if (credit > 0) lines.push({ kind: 'outage-credit', amount: -credit, rule: 'PAYG-29' });
  for (const [index, meter] of usage.entries()) {
    const amount = usageFee(meter, usage.length === 1 ? 'units' : `usage.${index}.units`);
    if (typeof amount !== 'number') return amount;
    lines.push({ kind: 'usage-fee', amount, rule: 'PAYG-09', ...meter });
  }
  const subtotal = sumYen(lines.map(({ amount }) => amount));
  if (subtotal > LARGEST_SUBTOTAL) {
    return refuse('AMOUNT_OUT_OF_RANGE', ['PAYG-06'], 'The sum is too large.', 'units');
  }
  const rate = month.taxRate ?? taxRateOn(endOfMonth(addMonthsToMonth(usageMonth, 1)));
  const tax = consumptionTax(subtotal, rate, Rounding.Floor);
  return {
    usageMonth,
    invoiceMonth: addMonthsToMonth(usageMonth, 1),
    subtotal,
    tax,
    total: subtotal + tax,
    dueOn: paygDueOn(usageMonth, policy),
    lines,
    because: ['PAYG-06', 'PAYG-08', 'PAYG-09', 'PAYG-11'],
    policies: ['AMB-02'],
  };
}
