import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { LinkPurpose } from '../domain/documents/link-address.js';
import type { JsonObject } from '../domain/json.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import { formatInstant, instantOf } from '../domain/time/instant.js';
import type { StoreConnection } from './connect-store.js';
import { type LinkTokenDocument, linkTokenModel } from './link-token-model.js';
import { isDuplicateKey } from './replace-if-newer.js';
import { storedSigningKey } from './user-signing-key-repository.js';

const SECRET_BYTES = 32;
/** 192 bits of token, 32 characters of base64url: short enough for a small QR code. */
const TOKEN_BYTES = 24;

export interface LinkRequest {
  /** The same key and purpose give the same link, however often it is asked for. */
  key: string;
  purpose: LinkPurpose;
  /** What it concerns, such as `contract:{id}`. */
  subject: string;
  data: JsonObject;
  /** ISO instant from which on it opens nothing; never if left out. */
  expiresAt?: string;
  /** Whether one operation uses it up. */
  singleUse?: boolean;
}

/** A link that opens what it was made for. */
export interface FoundLink {
  found: true;
  purpose: LinkPurpose;
  subject: string;
  data: JsonObject;
  expiresAt?: string;
  /** The operation that used it up, when it answers that operation again. */
  usedBy?: string;
}

export interface LinkTokenRepository {
  /** Makes a link and gives its token, which is derived anew each time and kept nowhere. */
  mint(request: LinkRequest): Promise<string>;
  /** Reads a link; refuses an unknown, expired or used-up one. */
  look(token: string, purpose: LinkPurpose, nowMs: number): Promise<FoundLink | Refusal>;
  /** Uses a link: of a single-use one exactly one operation wins, and may come again. */
  use(
    token: string,
    purpose: LinkPurpose,
    operationId: string,
    nowMs: number,
  ): Promise<FoundLink | Refusal>;
}

/** Links for people without an account: whoever holds the token may do this one thing. */
export function linkTokenRepository(store: StoreConnection): LinkTokenRepository {
  const links = linkTokenModel(store);
  let secret: Promise<string> | undefined;
  const linkSecret = (): Promise<string> => {
    secret ??= storedSigningKey(store, newSecret, 'link-tokens').catch((error: unknown) => {
      secret = undefined;
      throw error;
    });
    return secret;
  };
  const find = async (token: string, purpose: LinkPurpose): Promise<LinkTokenDocument | null> => {
    const link = await links.findOne({ _id: hashOf(token) }).lean();
    return link?.purpose === purpose ? link : null;
  };

  return {
    mint: async ({ key, purpose, subject, data, expiresAt, singleUse = false }) => {
      const token = createHmac('sha256', Buffer.from(await linkSecret(), 'base64url'))
        .update(`${purpose}\n${key}`)
        .digest()
        .subarray(0, TOKEN_BYTES)
        .toString('base64url');
      const link = { _id: hashOf(token), purpose, subject, data, singleUse, expiresAt };
      try {
        await links.collection.insertOne(link as never, { ignoreUndefined: true });
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
      return token;
    },
    look: async (token, purpose, nowMs) => {
      const link = await find(token, purpose);
      if (link === null) return unknown();
      return link.usedBy === undefined ? openOf(link, nowMs) : used();
    },
    use: async (token, purpose, operationId, nowMs) => {
      const link = await find(token, purpose);
      if (link === null) return unknown();
      if (link.usedBy !== undefined) return link.usedBy === operationId ? foundOf(link) : used();
      const open = openOf(link, nowMs);
      if (!('found' in open) || !link.singleUse) return open;
      const use = { usedBy: operationId, usedAt: formatInstant(nowMs) };
      const free = { _id: link._id, usedBy: { $exists: false } };
      const won = await links.updateOne(free, { $set: use });
      if (won.modifiedCount === 1) return foundOf({ ...link, ...use });
      const taken = await find(token, purpose);
      return taken?.usedBy === operationId ? foundOf(taken) : used();
    },
  };
}

async function newSecret(): Promise<string> {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

function openOf(link: LinkTokenDocument, nowMs: number): FoundLink | Refusal {
  if (link.expiresAt === undefined || nowMs < instantOf(link.expiresAt)) return foundOf(link);
  return refuse('LINK_EXPIRED', [], 'This link has expired; please ask for a new one.', 'token');
}

function foundOf({ purpose, subject, data, expiresAt, usedBy }: LinkTokenDocument): FoundLink {
  return {
    found: true,
    purpose,
    subject,
    data: data as JsonObject,
    ...(expiresAt !== undefined && { expiresAt }),
    ...(usedBy !== undefined && { usedBy }),
  };
}

function unknown(): Refusal {
  return refuse('LINK_UNKNOWN', [], 'This link opens nothing; please check it.', 'token');
}

function used(): Refusal {
  return refuse('LINK_USED', [], 'This link was used before.', 'token');
}
