/** How often a delivery is tried, and how the pauses between tries grow. */
export interface RetryPolicy {
  /** Tries in all; after the last one that fails the delivery is parked. */
  tries: number;
  firstRetryMs: number;
  factor: number;
  longestPauseMs: number;
}

/** 5 s, 30 s, 3 min, 18 min, 1 h 48 min, 10 h 48 min, 12 h: eight tries in about a day. */
export const defaultRetryPolicy: RetryPolicy = {
  tries: 8,
  firstRetryMs: 5_000,
  factor: 6,
  longestPauseMs: 12 * 60 * 60 * 1_000,
};

/** Gives the pause in milliseconds after so many tries that failed; `undefined` when it was the last. */
export function pauseAfter(policy: RetryPolicy, tries: number): number | undefined {
  if (tries >= policy.tries) return undefined;
  const pause = policy.firstRetryMs * policy.factor ** (tries - 1);
  return Math.min(Math.round(pause), policy.longestPauseMs);
}
