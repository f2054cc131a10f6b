import type { DeliveryLanguage } from '../delivery-request.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Writes `2032-04-01` as 2032年4月1日 or 1 April 2032. */
export function dateInWords(date: string, language: DeliveryLanguage): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (language === 'ja') return `${year}年${month}月${day}日`;
  return `${day} ${MONTHS[month - 1] ?? ''} ${year}`;
}
