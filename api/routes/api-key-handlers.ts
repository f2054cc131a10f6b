import { createHash } from 'node:crypto';
import { formatInstant } from '../../domain/time/instant.js';
import { type ApiKey, apiKeyRepository } from '../../models/api-key-repository.js';
import type { StoreConnection } from '../../models/connect-store.js';
import { referenceRepository } from '../../models/reference-repository.js';
import { isDuplicateKey } from '../../models/replace-if-newer.js';
import { digestOfKey, newApiKey } from '../auth/api-keys.js';
import type { Handlers } from '../http/handler.js';
import { problem } from '../problems/problem.js';

interface KeyParts {
  store: StoreConnection;
  clock: () => number;
}

/** Keys of machines: created and revoked by managers, shown once. */
export function apiKeyHandlers({
  store,
  clock,
}: KeyParts): Pick<Handlers, 'listApiKeys' | 'createApiKey' | 'revokeApiKey'> {
  const keys = apiKeyRepository(store);
  const reference = referenceRepository(store);

  /** Kept answers would hold the key in plain text; a repeated request is told that it was shown. */
  async function add(record: ApiKey, digest: string): Promise<void> {
    try {
      await keys.add(record, digest);
    } catch (failure) {
      if (!isDuplicateKey(failure)) throw failure;
      throw problem('API_KEY_SHOWN_BEFORE', 'Revoke it and create another one.', {
        params: { id: record.id },
      });
    }
  }

  return {
    listApiKeys: async () => ({ status: 200, body: { items: await keys.list() } }),

    createApiKey: async ({ headers, body, caller }) => {
      if (!(await reference.find('customers', body.customer)))
        throw problem('CUSTOMER_UNKNOWN', `There is no customer ${body.customer}.`, {
          field: 'customer',
        });
      const key = newApiKey();
      const record: ApiKey = {
        id: keyIdOf(caller.userId, headers['idempotency-key']),
        ...body,
        createdBy: caller.userId,
        createdAt: formatInstant(clock()),
      };
      await add(record, digestOfKey(key));
      return { status: 201, body: { ...record, key } };
    },

    revokeApiKey: async ({ params, caller }) => {
      const revoked = await keys.revoke(params.id, caller.userId, formatInstant(clock()));
      if (revoked) return { status: 200, body: revoked };
      throw problem('API_KEY_UNKNOWN', `There is no key ${params.id}.`);
    },
  };
}

function keyIdOf(userId: string, idempotencyKey: string): string {
  const digest = createHash('sha256').update(`${userId}\n${idempotencyKey}`).digest('hex');
  return `AK-${digest.slice(0, 16)}`;
}
