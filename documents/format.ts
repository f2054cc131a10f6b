import type { DocumentLanguage } from '../domain/documents/document-data.js';
import type { Yen } from '../domain/money/yen.js';
import { type CalendarDate, isDate } from '../domain/time/calendar-date.js';

const LOCALES = { ja: 'ja-JP', en: 'en-GB' } as const;
const RATE_UNIT = 10_000;
const HUNDRED = 100;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes longer than drawing a line with it. */
function dayFormat(language: DocumentLanguage, form: 'day' | 'month'): Intl.DateTimeFormat {
  const key = `${language} ${form}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(LOCALES[language], {
    ...(form === 'day' ? { dateStyle: 'long' } : { year: 'numeric', month: 'long' }),
    timeZone: 'UTC',
  });
  formats.set(key, made);
  return made;
}

/** Writes a day: `2031年6月1日` or `1 June 2031`. */
export function formatDay(date: CalendarDate, language: DocumentLanguage): string {
  if (!isDate(date)) return date;
  return dayFormat(language, 'day').format(new Date(`${date}T00:00:00Z`));
}

/** Writes a month `YYYY-MM`: `2031年5月` or `May 2031`. */
export function formatMonth(month: string, language: DocumentLanguage): string {
  if (!isDate(`${month}-01`)) return month;
  return dayFormat(language, 'month').format(new Date(`${month}-01T00:00:00Z`));
}

/** Writes a stretch of days; `to` may be words where there is no end. */
export function formatStretch(from: string, to: string, language: DocumentLanguage): string {
  return language === 'ja' ? `${from} 〜 ${to}` : `${from} – ${to}`;
}

/** Writes whole yen with its sign: `¥12,345`, credits as `-¥4,000`. */
export function formatYen(amount: Yen): string {
  const digits = Math.abs(amount).toLocaleString('en-US');
  return amount < 0 ? `-¥${digits}` : `¥${digits}`;
}

/** Writes a quantity or a unit price with up to four decimals. */
export function formatNumber(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 4 });
}

/** Writes a tax rate given as a fraction: 0.1 is `10%`. */
export function formatRate(rate: number): string {
  return `${Math.round(rate * RATE_UNIT) / HUNDRED}%`;
}
