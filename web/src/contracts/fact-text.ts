import type { TFunction } from 'i18next';
import { formatDate } from '../time/format-date.js';
import { formatDayTime, formatYen } from '../time/format-time.js';

const day = /^\d{4}-\d\d-\d\d$/;
const instant = /^\d{4}-\d\d-\d\dT/;
/** Facts that are yen. */
const yen =
  /(amount|fee|charge|basic|total|paid|open|interest|credit|refund|remaining|damages|principal|tax)$/i;

/** A fact's value as people read it: days with their year, yen, yes and no, words of closed sets. */
export function factText(
  name: string,
  value: string | number | boolean,
  t: TFunction,
  language: string,
): string {
  if (typeof value === 'boolean') return t(value ? 'option.yes' : 'option.no');
  if (typeof value === 'number') return yen.test(name) ? formatYen(value, language) : String(value);
  if (day.test(value)) return formatDate(value, language);
  if (instant.test(value)) return formatDayTime(value, language);
  return t(`option.${value}`, { defaultValue: value });
}
