import {
  type BusinessCalendar,
  businessCalendar,
  onOrNextBusinessDay,
} from '../../calendar/business-calendar.js';
import { addMonthsToMonth, type CalendarDate } from '../../time/calendar-date.js';

/** Business days of financial institutions: they close 31 December to 3 January, not on 29 and 30 December. */
export const bankCalendar: BusinessCalendar = businessCalendar({
  closingDays: ['12-31', '01-01', '01-02', '01-03'],
});

const DEBIT_DAY = 27;

/**
 * Gives the day of the direct debit for a usage month `YYYY-MM`: the 27th of the following month, or
 * the next day on which financial institutions are open.
 * @rule NLH-145
 */
export function directDebitOn(
  usageMonth: string,
  banks: BusinessCalendar = bankCalendar,
): CalendarDate {
  return onOrNextBusinessDay(`${addMonthsToMonth(usageMonth, 1)}-${DEBIT_DAY}`, banks);
}

/** How Premium and Concierge are paid. */
export type PremiumPayment =
  | { by: 'card'; cardCompanyDate: CalendarDate }
  | { by: 'direct-debit' }
  | { by: 'other'; agreedDate: CalendarDate };

/**
 * Gives the day on which Premium and Concierge are paid for a usage month: by card on the card
 * company's date, by direct debit on the debit day, otherwise on the day agreed.
 * @rule NLH-144
 */
export function premiumPaidOn(payment: PremiumPayment, usageMonth: string): CalendarDate {
  switch (payment.by) {
    case 'card':
      return payment.cardCompanyDate;
    case 'direct-debit':
      return directDebitOn(usageMonth);
    case 'other':
      return payment.agreedDate;
  }
}
