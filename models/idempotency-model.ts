import { type Model, Schema } from 'mongoose';
import type { StoreConnection } from './connect-store.js';

/** What was answered, kept as bytes so that a replay is the same to the letter. */
export interface StoredAnswer {
  status: number;
  body?: string;
}

/** A request that acts once; `_id` is made of user, method, path and key. */
export interface IdempotencyDocument {
  _id: string;
  bodyHash: string;
  /** Changes with every attempt: only the attempt that holds it may finish. */
  attempt: string;
  /** Another attempt may take over from this instant on, as long as there is no answer. */
  leaseUntil: Date;
  answer?: StoredAnswer;
  expiresAt: Date;
}

const idempotencySchema = new Schema<IdempotencyDocument>(
  {
    _id: { type: String, required: true },
    bodyHash: { type: String, required: true },
    attempt: { type: String, required: true },
    leaseUntil: { type: Date, required: true },
    answer: { type: new Schema({ status: Number, body: String }, { _id: false }) },
    expiresAt: { type: Date, required: true },
  },
  { collection: 'idempotency_keys', versionKey: false },
);
idempotencySchema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

/** The idempotency keys' model on one connection. */
export function idempotencyModel(connection: StoreConnection): Model<IdempotencyDocument> {
  return (
    (connection.models.IdempotencyKey as Model<IdempotencyDocument> | undefined) ??
    connection.model<IdempotencyDocument>('IdempotencyKey', idempotencySchema)
  );
}
