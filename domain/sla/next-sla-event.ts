import { formatInstant, instantOf } from '../time/instant.js';

/** Shares of the way from the start of a target to its end at which people are warned; 100 is the breach. */
export const SLA_SHARES = [50, 75, 90, 100] as const;
export type SlaShare = (typeof SLA_SHARES)[number];

/** A target that runs; instants with offset. */
export interface SlaClock {
  countedFrom: string;
  targetAt: string;
}

/** A warning to come: its share of the way and its instant. */
export interface SlaEvent {
  share: SlaShare;
  at: string;
}

/** Gives the instant of a share of the way, to the second; share 100 is the target instant itself. */
export function slaEventAt(clock: SlaClock, share: SlaShare): string {
  const from = instantOf(clock.countedFrom);
  const to = instantOf(clock.targetAt);
  return formatInstant(from + Math.floor(((to - from) * share) / 100));
}

/**
 * Gives the earliest warning that has not fired, or nothing when all have. The breach fires at the target
 * instant while work has not begun; since the target's minute still counts as in time, a start reported
 * within it withdraws the breach (see `slaVerdict`). Warnings whose instant is past are given too, so that
 * nothing is swallowed by downtime.
 */
export function nextSlaEvent(
  clock: SlaClock,
  firedShares: readonly number[],
): SlaEvent | undefined {
  const share = SLA_SHARES.find((candidate) => !firedShares.includes(candidate));
  return share === undefined ? undefined : { share, at: slaEventAt(clock, share) };
}
