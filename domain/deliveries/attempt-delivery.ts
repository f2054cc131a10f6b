import { formatInstant, instantOf } from '../time/instant.js';
import type { Delivery, DeliveryAttempt, DeliveryReason } from './delivery.js';
import { pauseAfter, type RetryPolicy } from './retry-policy.js';

/** Enough for several replays; of older tries only the latest are kept. */
const KEPT_ATTEMPTS = 40;
const SHORTENED = 200;

/** How a try ended: it arrived; it may work later; trying again is of no use; nobody is there to get it. */
export type AttemptAnswer =
  | { outcome: 'delivered' | 'failed'; status?: number; answer: string }
  | {
      outcome: 'refused' | 'abandoned';
      status?: number;
      answer: string;
      code: DeliveryReason['code'];
    };

/**
 * Decides whether the last try of a delivery was interrupted: one that ends its worker each time must be
 * parked some day, or it would stop its receiver's line for ever.
 */
export function isLastTryLost({ state, tries }: Delivery, policy: RetryPolicy): boolean {
  return state === 'sending' && tries >= policy.tries;
}

/**
 * Begins a try. One that is still open then was interrupted: what it sent may have arrived, so the
 * receiver can see a delivery twice, under the same id.
 */
export function beginAttempt(delivery: Delivery, now: string): Delivery {
  const { nextAttemptAt: _due, reason: _reason, ...rest } = delivery;
  const before = delivery.attempts.map(
    (attempt): DeliveryAttempt =>
      attempt.outcome === undefined ? { ...attempt, outcome: 'interrupted' } : attempt,
  );
  return {
    ...rest,
    seq: delivery.seq + 1,
    state: 'sending',
    tries: delivery.tries + 1,
    attempts: [...before, { at: now }].slice(-KEPT_ATTEMPTS),
    updatedAt: now,
  };
}

/**
 * Ends a try: delivered, parked at once when it was refused, dropped when nobody is there to get it,
 * tried again, or parked after the last try.
 */
export function finishAttempt(
  delivery: Delivery,
  answer: AttemptAnswer,
  now: string,
  policy: RetryPolicy,
): Delivery {
  const { outcome, status } = answer;
  const ended: DeliveryAttempt = {
    at: delivery.attempts.at(-1)?.at ?? now,
    outcome,
    ...(status === undefined ? {} : { status }),
    answer: shorten(answer.answer),
  };
  const next: Delivery = {
    ...delivery,
    seq: delivery.seq + 1,
    attempts: [...delivery.attempts.slice(0, -1), ended],
    updatedAt: now,
  };
  if (outcome === 'delivered') return { ...next, state: 'delivered', place: 'over' };
  if (answer.outcome === 'refused' || answer.outcome === 'abandoned') {
    const reason = { code: answer.code, text: shorten(answer.answer) };
    return answer.outcome === 'refused'
      ? park(next, reason)
      : { ...next, state: 'dropped', place: 'over', reason };
  }
  const pauseMs = pauseAfter(policy, delivery.tries);
  if (pauseMs === undefined) {
    return park(next, { code: 'TRIES_USED_UP', text: shorten(answer.answer) });
  }
  // Instants are whole seconds: rounded up, so that no pause gets shorter than the policy says.
  const dueMs = Math.ceil((instantOf(now) + pauseMs) / 1_000) * 1_000;
  return { ...next, state: 'retrying', nextAttemptAt: formatInstant(dueMs) };
}

function park(delivery: Delivery, reason: DeliveryReason): Delivery {
  return { ...delivery, state: 'parked', place: 'aside', reason };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= SHORTENED ? line : `${line.slice(0, SHORTENED - 1)}…`;
}
