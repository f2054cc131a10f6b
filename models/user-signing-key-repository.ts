import { type Model, Schema } from 'mongoose';
import type { StoreConnection } from './connect-store.js';
import { isDuplicateKey } from './replace-if-newer.js';

interface SigningKeyDocument {
  _id: string;
  privateKey: string;
}

/** What a kept key is for. */
export type SigningKeyUse = 'access-tokens' | 'link-tokens';

const signingKeySchema = new Schema<SigningKeyDocument>(
  { _id: { type: String, required: true }, privateKey: { type: String, required: true } },
  { collection: 'signing_keys', versionKey: false },
);

/**
 * Gives the key that signs access tokens when none is configured, or the one from which links are
 * derived: made once, the same for every process. Of two processes that make one at an instant the
 * loser takes the winner's.
 */
export async function storedSigningKey(
  connection: StoreConnection,
  makeKey: () => Promise<string>,
  use: SigningKeyUse = 'access-tokens',
): Promise<string> {
  const keys =
    (connection.models.SigningKey as Model<SigningKeyDocument> | undefined) ??
    connection.model<SigningKeyDocument>('SigningKey', signingKeySchema);
  const kept = await keys.findOne({ _id: use }).lean();
  if (kept !== null) return kept.privateKey;
  try {
    const made = await keys.create({ _id: use, privateKey: await makeKey() });
    return made.privateKey;
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    return storedSigningKey(connection, makeKey, use);
  }
}
