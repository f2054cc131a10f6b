import type { TFunction } from 'i18next';

const dayMinutes = 24 * 60;

/** A span as `2 d 21 h`, `1 h 20 m` or `42 m`; cut, not rounded, so a clock never promises more. */
export function formatSpan(spanMs: number, t: TFunction): string {
  const minutes = Math.floor(Math.abs(spanMs) / 60_000);
  const hours = Math.floor(minutes / 60);
  if (minutes >= dayMinutes) {
    return t('time.daysHours', { d: Math.floor(hours / 24), h: hours % 24 });
  }
  if (hours === 0) return t('time.minutes', { m: minutes });
  return t('time.hoursMinutes', { h: hours, m: minutes % 60 });
}

/** A ticking span as `1:20:05` or `04:31`; from a day on as `2 d 21 h`, when no second counts. */
export function formatCountdown(spanMs: number, t: TFunction): string {
  const seconds = Math.floor(Math.abs(spanMs) / 1000);
  if (seconds >= dayMinutes * 60) return formatSpan(spanMs, t);
  const two = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}
