import { instantOf } from '../time/instant.js';
import { tokyoMinuteOf } from '../time/tokyo.js';

/** The reasons for which an arrival may come later than promised. */
export const OverrunExcuse = {
  Traffic: 'traffic',
  Weather: 'weather',
  Location: 'location',
} as const;
export type OverrunExcuse = (typeof OverrunExcuse)[keyof typeof OverrunExcuse];

/** How a promise of arrival ended. */
export type SlaVerdict = 'met' | 'breached' | 'excused';

/** The facts behind a verdict; instants with offset. */
export interface SlaFacts {
  targetAt: string;
  /** When work on site began; the start of work stops the clock, not the arrival. */
  workStartedAt?: string | undefined;
  /** A recorded reason for an overrun. */
  excuse?: OverrunExcuse | undefined;
  now?: string | undefined;
}

/**
 * Decides whether a promise was kept: a start of work in the target's minute is in time (seconds are cut
 * off); later it is breached, or excused when one of the three reasons is recorded. Without a start it is
 * undecided until the target instant, from then on an overrun that a start reported late may withdraw.
 * @rule ESP-20
 * @see-rule ESP-18
 */
export function slaVerdict(facts: SlaFacts): SlaVerdict | undefined {
  const target = instantOf(facts.targetAt);
  const overrun = facts.excuse ? 'excused' : 'breached';
  if (facts.workStartedAt !== undefined) {
    return tokyoMinuteOf(instantOf(facts.workStartedAt)) <= tokyoMinuteOf(target) ? 'met' : overrun;
  }
  return facts.now !== undefined && instantOf(facts.now) >= target ? overrun : undefined;
}
