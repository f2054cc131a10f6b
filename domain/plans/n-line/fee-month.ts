import {
  addDays,
  addMonthsToMonth,
  type CalendarDate,
  daysOfMonth,
  monthOf,
} from '../../time/calendar-date.js';

/** A fee month (料金月): both days belong to it. */
export interface FeeMonth {
  from: CalendarDate;
  to: CalendarDate;
}

function startIn(month: string, startDay: number): CalendarDate {
  const day = Math.min(startDay, daysOfMonth(month));
  return `${month}-${String(day).padStart(2, '0')}`;
}

/**
 * Gives the fee month in which a date lies: from the contract's start day (1 unless set, clamped to a
 * shorter month) to the day before it in the next month (AMB-60).
 * @rule NLH-167
 */
export function feeMonthOf(date: CalendarDate, startDay = 1): FeeMonth {
  const month = monthOf(date);
  const startMonth = startIn(month, startDay) <= date ? month : addMonthsToMonth(month, -1);
  return {
    from: startIn(startMonth, startDay),
    to: addDays(startIn(addMonthsToMonth(startMonth, 1), startDay), -1),
  };
}

/** Counts the fee months from the one of `from` to the one of `to`, both included; 0 when `to` is earlier. */
export function feeMonthsBetween(from: CalendarDate, to: CalendarDate, startDay = 1): number {
  if (to < from) return 0;
  const first = monthOf(feeMonthOf(from, startDay).from);
  const last = monthOf(feeMonthOf(to, startDay).from);
  const numberOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return numberOf(last) - numberOf(first) + 1;
}
