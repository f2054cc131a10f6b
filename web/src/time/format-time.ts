import { timeZone } from './tokyo-day.js';

type Instant = string | number;

function toMs(instant: Instant): number {
  return typeof instant === 'number' ? instant : Date.parse(instant);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    timeZone,
    ...options,
  });
  formats.set(key, made);
  return made;
}

/** `14:05` in Tokyo, whatever the browser's zone. */
export function formatTime(instant: Instant, language: string): string {
  return format(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    toMs(instant),
  );
}

/** `14:05:09` in Tokyo. */
export function formatSeconds(instant: Instant, language: string): string {
  return format(language, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(toMs(instant));
}

/** Day and time in Tokyo, without the year. */
export function formatDayTime(instant: Instant, language: string): string {
  return format(language, {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(toMs(instant));
}

/** Weekday and date in Tokyo. */
export function formatDay(instant: Instant, language: string): string {
  return format(language, { weekday: 'short', month: 'short', day: 'numeric' }).format(
    toMs(instant),
  );
}

/** `Wed, 11 Jun 10:00–11:00` in Tokyo. */
export function formatStretch(stretch: { from: Instant; to: Instant }, language: string): string {
  return `${formatDay(stretch.from, language)} ${formatHours(stretch, language)}`;
}

/** `10:00–11:00` in Tokyo. */
export function formatHours(stretch: { from: Instant; to: Instant }, language: string): string {
  return [stretch.from, stretch.to].map((instant) => formatTime(instant, language)).join('–');
}

/** Yen without decimals, grouped. */
export function formatYen(amount: number, language: string): string {
  return new Intl.NumberFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    style: 'currency',
    currency: 'JPY',
    currencyDisplay: 'narrowSymbol',
  }).format(amount);
}
