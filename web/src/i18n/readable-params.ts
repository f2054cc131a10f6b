import { formatDayTime } from '../time/format-time.js';

const instant = /^\d{4}-\d\d-\d\dT/;

/** Instants become Tokyo times and lists become text, so that a sentence can hold them. */
export function readableParams(
  params: Record<string, unknown>,
  language: string,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (typeof value === 'string' && instant.test(value)) {
        return [name, formatDayTime(value, language)];
      }
      return [name, Array.isArray(value) ? value.join(', ') : value];
    }),
  );
}
