import type { Model } from 'mongoose';

/** A document whose list is ordered by `orderKey`, newest first. */
interface Ordered {
  _id: string;
  orderKey: string;
}

/** Where a list begins and how long it may get. */
export interface PageRequest {
  limit: number;
  /** The order key after which the page begins. */
  cursor?: string | undefined;
}

const DAY_MS = 86_400_000;
const WIDEST_DAYS = 1_024;

/** Lower ends of the stretches in which a list is read: a day, then four times as far back each time. */
function* lowerEnds(upper: string, nowMs: number): Generator<string | undefined> {
  const start = Math.min(Date.parse(upper.split('|')[0] ?? '') || nowMs, nowMs);
  for (let days = 1; days <= WIDEST_DAYS; days *= 4) {
    yield new Date(start - days * DAY_MS).toISOString();
  }
  yield undefined;
}

/**
 * Reads a page of a list, newest first. Both stores find the range through the index that ends in
 * `orderKey`; the embedded one then sorts what it found, so the range is kept short: it widens only
 * while the page is not full.
 */
export async function newestFirst<T extends Ordered>(
  model: Model<T>,
  where: Readonly<Record<string, unknown>>,
  { limit, cursor }: PageRequest,
  nowMs: number,
): Promise<T[]> {
  const found: T[] = [];
  let upper = cursor;
  for (const lower of lowerEnds(cursor ?? '', nowMs)) {
    const range = {
      ...(upper === undefined ? {} : { $lt: upper }),
      ...(lower === undefined ? {} : { $gte: lower }),
    };
    const filter = Object.keys(range).length > 0 ? { ...where, orderKey: range } : where;
    const part = await model.collection
      .find(filter as never, { projection: { snapshot: 0 } })
      .sort({ orderKey: -1 })
      .limit(limit - found.length)
      .toArray();
    found.push(...(part as unknown as T[]));
    if (found.length >= limit || lower === undefined) return found;
    upper = upper !== undefined && upper < lower ? upper : lower;
  }
  return found;
}
