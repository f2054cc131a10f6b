import { type Model, Schema } from 'mongoose';
import type { StoreConnection } from './connect-store.js';

/** A key with which a customer's machines may report; only its digest is kept. */
export interface ApiKey {
  id: string;
  name: string;
  customer: string;
  createdBy: string;
  createdAt: string;
  revokedBy?: string;
  revokedAt?: string;
}
interface ApiKeyDocument extends Omit<ApiKey, 'id'> {
  _id: string;
  digest: string;
}

const schema = new Schema<ApiKeyDocument>(
  {
    _id: { type: String, required: true },
    digest: { type: String, required: true },
    name: { type: String, required: true },
    customer: { type: String, required: true },
    createdBy: { type: String, required: true },
    createdAt: { type: String, required: true },
    revokedBy: String,
    revokedAt: String,
  },
  { collection: 'api_keys', versionKey: false },
);
schema.index({ digest: 1 }, { unique: true });

/** The keys of a store. */
export function apiKeyModel(store: StoreConnection): Model<ApiKeyDocument> {
  const known = store.models.ApiKey as Model<ApiKeyDocument> | undefined;
  return known ?? store.model<ApiKeyDocument>('ApiKey', schema);
}

function keyOf({ _id, digest: _digest, ...key }: ApiKeyDocument): ApiKey {
  return { id: _id, ...key };
}

/** Keys of machines: a digest is enough to know one again, and nothing that could be stolen. */
export function apiKeyRepository(store: StoreConnection) {
  const keys = apiKeyModel(store);
  return {
    async add({ id, ...key }: ApiKey, digest: string): Promise<void> {
      await keys.create({ _id: id, digest, ...key });
    },

    /** The key behind a digest, unless it was revoked. */
    async inForce(digest: string): Promise<ApiKey | undefined> {
      const found = await keys.findOne({ digest }).lean();
      return found && found.revokedAt === undefined ? keyOf(found) : undefined;
    },

    async list(): Promise<ApiKey[]> {
      const found = await keys.find().sort({ createdAt: -1 }).lean();
      return found.map(keyOf);
    },

    /** Revokes a key for good; revoking it again changes nothing. Nothing for an unknown one. */
    async revoke(id: string, by: string, at: string): Promise<ApiKey | undefined> {
      const unrevoked = { _id: id, revokedAt: { $exists: false } };
      await keys.updateOne(unrevoked, { $set: { revokedBy: by, revokedAt: at } });
      const found = await keys.findById(id).lean();
      return found ? keyOf(found) : undefined;
    },
  };
}
export type ApiKeyRepository = ReturnType<typeof apiKeyRepository>;
