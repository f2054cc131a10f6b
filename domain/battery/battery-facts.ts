import { type Refusal, refuse } from '../refusal.js';
import type { CalendarDate } from '../time/calendar-date.js';

/** A periodic replacement follows the cycle, a life replacement a displayed life notification. */
export const BatteryReplacementKind = { Periodic: 'periodic', Life: 'life' } as const;
export type BatteryReplacementKind =
  (typeof BatteryReplacementKind)[keyof typeof BatteryReplacementKind];

/** A battery that was replaced. */
export interface BatteryReplacement {
  on: CalendarDate;
  kind: BatteryReplacementKind;
}

/** What decides the battery dates of one UPS. */
export interface BatteryFacts {
  /** The day that anchors the two-year cycle (see `batteryCycleAnchor`). */
  cycleFrom: CalendarDate;
  termStartsOn: CalendarDate;
  /** Last day of the term of the server pack. */
  termEndsOn: CalendarDate;
  replacements: readonly BatteryReplacement[];
}

/** Gives the day of the last replacement of either kind, whatever the order of the list. */
export function lastReplacementOn(facts: BatteryFacts): CalendarDate | undefined {
  return facts.replacements.reduce<CalendarDate | undefined>(
    (last, { on }) => (last === undefined || on > last ? on : last),
    undefined,
  );
}

/** Refuses replacements that cannot have happened: before the UPS was bought. */
export function impossibleReplacement(facts: BatteryFacts): Refusal | undefined {
  const index = facts.replacements.findIndex(({ on }) => on < facts.cycleFrom);
  if (index < 0) return undefined;
  const message = 'A battery cannot have been replaced before the UPS was bought.';
  return refuse('REPLACEMENT_BEFORE_PURCHASE', ['UPS-15'], message, `replacements.${index}.on`);
}
