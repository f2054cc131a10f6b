import { createHash, randomBytes } from 'node:crypto';
import type { WebhookSubscriber } from '../../domain/deliveries/webhook-subscriber.js';
import { formatInstant } from '../../domain/time/instant.js';
import type { Versioned } from '../../models/reference-repository.js';
import { webhookSubscriberRepository } from '../../models/webhook-subscriber-repository.js';
import { refusePrivateUrl } from '../gateways/webhook-address.js';
import type { Handlers } from '../http/handler.js';
import { readVersion } from '../http/read-version.js';
import { problem } from '../problems/problem.js';
import { webhookSubscriberView as view } from '../views/webhook-subscriber-view.js';
import type { DeliveryHandlerParts } from './delivery-handlers.js';
import { operationIdOf } from './operation-id.js';

type SubscriberRoute =
  | 'listWebhookSubscribers'
  | 'addWebhookSubscriber'
  | 'changeWebhookSubscriber'
  | 'removeWebhookSubscriber'
  | 'rotateWebhookSecret'
  | 'testWebhookSubscriber';

const HOUR_MS = 3_600_000;

/** Other systems that are told of events; their secrets are answered when they are made, never again. */
export function webhookSubscriberHandlers(
  parts: DeliveryHandlerParts,
): Pick<Handlers, SubscriberRoute> {
  const { store, clock, deliveries, deliverySettings } = parts;
  const subscribers = webhookSubscriberRepository(store);
  const mayBePrivate = deliverySettings.webhooks.allowPrivateAddresses;
  const now = (): string => formatInstant(clock());

  async function known(id: string): Promise<Versioned<WebhookSubscriber>> {
    const found = await subscribers.find(id);
    if (found) return found;
    throw unknown(id);
  }

  async function replace(
    record: WebhookSubscriber,
    version: number,
  ): Promise<Versioned<WebhookSubscriber>> {
    const written = await subscribers.replace(record, version);
    if (written.outcome === 'written') return written.record;
    throw problem('VERSION_MISMATCH', 'Read the subscriber again and repeat the change.', {
      field: 'If-Match',
      ...(written.outcome === 'stale' && { params: { version: written.current.version } }),
    });
  }

  return {
    listWebhookSubscribers: async () => ({
      status: 200,
      body: { items: (await subscribers.list()).map(view) },
    }),
    addWebhookSubscriber: async ({ body, caller, key }) => {
      if (!mayBePrivate) await refusePrivateUrl(body.url);
      const at = now();
      // The id comes from the key: an attempt that died after the insert is not doubled by the next.
      const added = await subscribers.add({
        id: idFrom(caller.userId, key),
        ...body,
        secret: newSecret(),
        ...{ createdAt: at, createdBy: caller.userId, updatedAt: at },
      });
      return { status: 201, body: { subscriber: view(added), secret: added.secret } };
    },
    changeWebhookSubscriber: async ({ params, headers, body }) => {
      const { version: _version, ...record } = await known(params.id);
      // Who wants to switch a receiver off must not be held up by its name having gone.
      if (!mayBePrivate && body.url !== record.url) await refusePrivateUrl(body.url);
      const changed = { ...record, ...body, updatedAt: now() };
      return { status: 200, body: view(await replace(changed, readVersion(headers['if-match']))) };
    },
    removeWebhookSubscriber: async ({ params }) => {
      const removed = await subscribers.remove(params.id);
      // Also when it was gone: an attempt that died in between may have left what it waited for.
      await deliveries.clearLine(params.id);
      if (!removed) throw unknown(params.id);
      return { status: 204 };
    },
    rotateWebhookSecret: async ({ params, body: { overlapHours }, caller, key }) => {
      const operationId = operationIdOf(caller, 'rotate_secret', `${params.id}/${key}`);
      // Somebody else's write in between only means to rotate what is there now.
      for (;;) {
        const found = await known(params.id);
        // An attempt that died before it could answer must not push the secret in use out.
        if (found.previousSecret?.operationId === operationId) {
          return { status: 200, body: { subscriber: view(found), secret: found.secret } };
        }
        const next = rotated(found, { operationId, atMs: clock(), overlapHours });
        const written = await subscribers.replace(next, found.version);
        if (written.outcome !== 'written') continue;
        return { status: 200, body: { subscriber: view(written.record), secret: next.secret } };
      }
    },
    testWebhookSubscriber: async ({ params: { id }, caller, key }) => {
      await known(id);
      const subject = `webhook-subscriber:${id}`;
      const delivery = await deliveries.sendTo(id, {
        key: `${subject}:test:${caller.userId}:${key}`,
        ...{ topic: 'genba.test', subject, data: { by: caller.userId }, occurredAt: now() },
      });
      return { status: 202, body: { delivery } };
    },
  };
}

function unknown(id: string): Error {
  return problem('WEBHOOK_SUBSCRIBER_UNKNOWN', `There is no webhook subscriber ${id}.`);
}

/** Gives a subscriber with a new secret; the one before signs beside it for `overlapHours`. */
function rotated(
  { version: _version, ...record }: Versioned<WebhookSubscriber>,
  { operationId, atMs, overlapHours }: { operationId: string; atMs: number; overlapHours: number },
): WebhookSubscriber {
  const validUntil = formatInstant(atMs + overlapHours * HOUR_MS);
  const previousSecret = { secret: record.secret, validUntil, operationId };
  return { ...record, secret: newSecret(), previousSecret, updatedAt: formatInstant(atMs) };
}

function newSecret(): string {
  return `whsec_${randomBytes(32).toString('base64url')}`;
}

function idFrom(userId: string, key: string): string {
  const digest = createHash('sha256').update(`${userId}\n${key}`).digest('hex');
  return `W-${digest.slice(0, 16)}`;
}
