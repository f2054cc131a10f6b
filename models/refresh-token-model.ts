import { type Model, Schema } from 'mongoose';
import type { StoreConnection } from './connect-store.js';

/** A refresh token, as stored: `_id` is the digest of the token, never the token. */
export interface RefreshTokenDocument {
  _id: string;
  /** All tokens that come from one login. */
  family: string;
  user: string;
  issuedAt: Date;
  expiresAt: Date;
  usedAt?: Date;
  revokedAt?: Date;
}

const refreshTokenSchema = new Schema<RefreshTokenDocument>(
  {
    _id: { type: String, required: true },
    family: { type: String, required: true },
    user: { type: String, required: true },
    issuedAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
    usedAt: Date,
    revokedAt: Date,
  },
  { collection: 'refresh_tokens', versionKey: false },
);
refreshTokenSchema.index({ family: 1 });
refreshTokenSchema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

/** The refresh tokens' model on one connection. */
export function refreshTokenModel(connection: StoreConnection): Model<RefreshTokenDocument> {
  return (
    (connection.models.RefreshToken as Model<RefreshTokenDocument> | undefined) ??
    connection.model<RefreshTokenDocument>('RefreshToken', refreshTokenSchema)
  );
}
