import { randomUUID } from 'node:crypto';
import type { StoreConnection } from './connect-store.js';
import { idempotencyModel, type StoredAnswer } from './idempotency-model.js';
import { isDuplicateKey } from './replace-if-newer.js';

/** A key is remembered for two days: longer than any phone keeps trying with one batch. */
const KEEP_MS = 2 * 86_400_000;

export type Claim =
  | { outcome: 'claimed'; attempt: string }
  | { outcome: 'answered'; answer: StoredAnswer }
  | { outcome: 'in_progress'; leaseUntil: Date }
  | { outcome: 'other_body' };

export interface IdempotencyRepository {
  /** Takes the right to act on a request, unless it was answered or another attempt is at it. */
  claim(id: string, bodyHash: string, now: Date, leaseMs: number): Promise<Claim>;
  /** Keeps the answer for replays; does nothing if another attempt has taken over. */
  answer(id: string, attempt: string, answer: StoredAnswer): Promise<void>;
  /** Gives the right back, so that the same request may be sent again at once. */
  release(id: string, attempt: string): Promise<void>;
}

/** Keeps claims as inserts with an `_id` of our own: of many at one instant exactly one wins. */
export function idempotencyRepository(connection: StoreConnection): IdempotencyRepository {
  const keys = idempotencyModel(connection);
  return {
    claim: async (id, bodyHash, now, leaseMs) => {
      const attempt = randomUUID();
      const leaseUntil = new Date(now.getTime() + leaseMs);
      const expiresAt = new Date(now.getTime() + KEEP_MS);
      try {
        await keys.create({ _id: id, bodyHash, attempt, leaseUntil, expiresAt });
        return { outcome: 'claimed', attempt };
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
      const held = await keys.findOne({ _id: id }).lean();
      if (held === null) return { outcome: 'in_progress', leaseUntil };
      if (held.bodyHash !== bodyHash) return { outcome: 'other_body' };
      if (held.answer) return { outcome: 'answered', answer: held.answer };
      if (held.leaseUntil > now) return { outcome: 'in_progress', leaseUntil: held.leaseUntil };
      const taken = await keys.findOneAndUpdate(
        { _id: id, attempt: held.attempt, answer: { $exists: false } },
        { $set: { attempt, leaseUntil } },
      );
      return taken === null
        ? { outcome: 'in_progress', leaseUntil }
        : { outcome: 'claimed', attempt };
    },
    answer: async (id, attempt, answer) => {
      await keys.updateOne({ _id: id, attempt }, { $set: { answer } });
    },
    release: async (id, attempt) => {
      await keys.updateOne({ _id: id, attempt }, { $set: { leaseUntil: new Date(0) } });
    },
  };
}
