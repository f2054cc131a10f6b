import type { StoreConnection } from './connect-store.js';
import { refreshTokenModel } from './refresh-token-model.js';

export interface NewRefreshToken {
  digest: string;
  family: string;
  user: string;
  issuedAt: Date;
  expiresAt: Date;
}

export type Rotation =
  | { outcome: 'rotated'; user: string }
  /** Used before: somebody else holds a copy, so the whole family is revoked. */
  | { outcome: 'reused' }
  | { outcome: 'unknown' };

export interface RefreshTokenRepository {
  issue(token: NewRefreshToken): Promise<void>;
  /** Uses up one token and puts `next` in its place; of two uses at one instant one wins. */
  rotate(
    digest: string,
    next: Pick<NewRefreshToken, 'digest' | 'expiresAt'>,
    now: Date,
  ): Promise<Rotation>;
  /** Ends every token of the family that the token belongs to. */
  revokeFamilyOf(digest: string, now: Date): Promise<void>;
}

/** Keeps refresh tokens so that each works once. */
export function refreshTokenRepository(connection: StoreConnection): RefreshTokenRepository {
  const tokens = refreshTokenModel(connection);
  const issue = async ({ digest, ...token }: NewRefreshToken) => {
    await tokens.create({ _id: digest, ...token });
  };
  const revokeFamily = async (family: string, now: Date) => {
    await tokens.updateMany(
      { family, revokedAt: { $exists: false } },
      { $set: { revokedAt: now } },
    );
  };
  return {
    issue,
    rotate: async (digest, next, now) => {
      const known = await tokens.findOne({ _id: digest }).lean();
      if (known === null || known.expiresAt <= now || known.revokedAt)
        return { outcome: 'unknown' };
      // The successor is written before the claim: a reuse seen after the claim then revokes it too.
      await issue({ ...next, family: known.family, user: known.user, issuedAt: now });
      const claimed = await tokens.findOneAndUpdate(
        { _id: digest, usedAt: { $exists: false }, revokedAt: { $exists: false } },
        { $set: { usedAt: now } },
      );
      if (claimed !== null) return { outcome: 'rotated', user: known.user };
      await revokeFamily(known.family, now);
      return { outcome: 'reused' };
    },
    revokeFamilyOf: async (digest, now) => {
      const known = await tokens.findOne({ _id: digest }).lean();
      if (known !== null) await revokeFamily(known.family, now);
    },
  };
}
