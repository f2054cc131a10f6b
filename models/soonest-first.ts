import type { Model } from 'mongoose';
import { addDays, type CalendarDate } from '../domain/time/calendar-date.js';
import type { PageRequest } from './newest-first.js';

/** A document whose list is ordered by `orderKey`, which begins with a day. */
interface Ordered {
  _id: string;
  orderKey: string;
}

const WIDEST_DAYS = 1_024;

/** Upper ends of the stretches in which a list is read: a day, then four times as far each time. */
function* upperEnds(
  lower: string,
  today: CalendarDate,
  lastDay: CalendarDate | undefined,
): Generator<string | undefined> {
  // An order key goes on after its day: everything of a day lies below the day after it.
  const end = lastDay === undefined ? undefined : addDays(lastDay, 1);
  const from = lower.slice(0, 10) > today ? lower.slice(0, 10) : today;
  if (!from.startsWith('9999')) {
    for (let days = 1; days <= WIDEST_DAYS; days *= 4) {
      const upper = addDays(from, days);
      if (end !== undefined && upper >= end) break;
      yield upper;
    }
  }
  yield end;
}

/**
 * Reads a page of a list, the next day first. As in `newestFirst` the range is kept short and widens
 * only while the page is not full, because the embedded store sorts what a range holds. With a last
 * day it ends there, that day included.
 */
export async function soonestFirst<T extends Ordered>(
  model: Model<T>,
  where: Readonly<Record<string, unknown>>,
  { limit, cursor }: PageRequest,
  today: CalendarDate,
  lastDay?: CalendarDate,
): Promise<T[]> {
  const found: T[] = [];
  let lower = cursor;
  for (const upper of upperEnds(cursor ?? '', today, lastDay)) {
    const range = {
      ...(lower === undefined ? {} : { $gt: lower }),
      ...(upper === undefined ? {} : { $lte: upper }),
    };
    const filter = Object.keys(range).length > 0 ? { ...where, orderKey: range } : where;
    const part = await model.collection
      .find(filter as never)
      .sort({ orderKey: 1 })
      .limit(limit - found.length)
      .toArray();
    found.push(...(part as unknown as T[]));
    if (found.length >= limit || upper === undefined) return found;
    lower = upper;
  }
  return found;
}
