import { createHash, randomBytes } from 'node:crypto';
import type { ApiKey, ApiKeyRepository } from '../../models/api-key-repository.js';
import { problem } from '../problems/problem.js';

const FORM = /^gk_[\w-]{43}$/;

/** Makes a key: 32 random bytes, so that a plain digest cannot be turned back. */
export function newApiKey(): string {
  return `gk_${randomBytes(32).toString('base64url')}`;
}

/** Gives what is kept of a key. */
export function digestOfKey(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}

/** Reads the key that a machine sent, in either header, and whose machines it is for. */
export async function readApiKey(
  keys: ApiKeyRepository,
  headers: { authorization?: string; 'x-api-key'?: string },
): Promise<ApiKey> {
  const [scheme, token] = (headers.authorization ?? '').split(' ');
  const sent = headers['x-api-key'] ?? (scheme?.toLowerCase() === 'bearer' ? token : undefined);
  if (!sent) throw problem('API_KEY_REQUIRED', 'Send "Authorization: Bearer gk_…".');
  const key = FORM.test(sent) ? await keys.inForce(digestOfKey(sent)) : undefined;
  if (key) return key;
  throw problem('API_KEY_INVALID', 'The key is not ours, or it was revoked.');
}
