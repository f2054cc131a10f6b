import type { WebhookSubscriber } from '../domain/deliveries/webhook-subscriber.js';
import type { StoreConnection } from './connect-store.js';
import type { GuardedWrite, Versioned } from './reference-repository.js';
import { isDuplicateKey } from './replace-if-newer.js';
import {
  type WebhookSubscriberDocument,
  webhookSubscriberModel,
} from './webhook-subscriber-model.js';

function versioned({ record, version }: WebhookSubscriberDocument): Versioned<WebhookSubscriber> {
  return { ...record, version };
}

/** Who wants to be told of events; each write is guarded by the version that was read. */
export function webhookSubscriberRepository(store: StoreConnection) {
  const subscribers = webhookSubscriberModel(store);

  async function find(id: string): Promise<Versioned<WebhookSubscriber> | undefined> {
    const found = await subscribers.findById(id).lean();
    return found ? versioned(found) : undefined;
  }

  return {
    find,

    /** Gives all of them, by id: other systems are few. */
    async list(): Promise<Versioned<WebhookSubscriber>[]> {
      const found = await subscribers.find().lean();
      return found.map(versioned).sort((a, b) => a.id.localeCompare(b.id, 'en'));
    },

    /** Adds a subscriber; when its id is there already, gives the one that is. */
    async add(record: WebhookSubscriber): Promise<Versioned<WebhookSubscriber>> {
      try {
        await subscribers.create({ _id: record.id, version: 1, record });
      } catch (failure) {
        if (!isDuplicateKey(failure)) throw failure;
        const there = await find(record.id);
        if (there) return there;
      }
      return { ...record, version: 1 };
    },

    /** Replaces a subscriber whose version is still the one that was read. */
    async replace(
      record: WebhookSubscriber,
      readVersion: number,
    ): Promise<GuardedWrite<WebhookSubscriber>> {
      const version = readVersion + 1;
      const guard = { _id: record.id, version: readVersion };
      const done = await subscribers.replaceOne(guard, { _id: record.id, version, record });
      if (done.matchedCount > 0) return { outcome: 'written', record: { ...record, version } };
      const current = await find(record.id);
      return current ? { outcome: 'stale', current } : { outcome: 'missing' };
    },

    async remove(id: string): Promise<boolean> {
      return (await subscribers.deleteOne({ _id: id })).deletedCount > 0;
    },
  };
}
export type WebhookSubscriberRepository = ReturnType<typeof webhookSubscriberRepository>;
