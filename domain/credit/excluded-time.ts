/** A half-open stretch `[from, to)` in whole Tokyo minutes since 1970-01-01. */
export interface MinuteSpan {
  from: number;
  to: number;
}

/**
 * Puts excluded stretches in order, cuts them to the outage and joins those that touch or overlap, so
 * that a minute excluded for two reasons is taken off once.
 */
export function joinedSpans(outage: MinuteSpan, excluded: readonly MinuteSpan[]): MinuteSpan[] {
  const inside = excluded
    .map(({ from, to }) => ({ from: Math.max(from, outage.from), to: Math.min(to, outage.to) }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
  const joined: MinuteSpan[] = [];
  for (const span of inside) {
    const last = joined.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else joined.push({ ...span });
  }
  return joined;
}

/** Counts the minutes of an outage that no excluded stretch covers. */
export function netMinutes(outage: MinuteSpan, excluded: readonly MinuteSpan[]): number {
  return joinedSpans(outage, excluded).reduce(
    (left, { from, to }) => left - (to - from),
    outage.to - outage.from,
  );
}

/**
 * Gives the minute at which an outage has run `minutes` net minutes, or `undefined` when it ends
 * before: excluded stretches stop the count without starting it again (AMB-27).
 */
export function minuteAfterNet(
  outage: MinuteSpan,
  excluded: readonly MinuteSpan[],
  minutes: number,
): number | undefined {
  let reached = outage.from + minutes;
  for (const { from, to } of joinedSpans(outage, excluded)) {
    if (from < reached) reached += to - from;
  }
  return reached <= outage.to ? reached : undefined;
}
