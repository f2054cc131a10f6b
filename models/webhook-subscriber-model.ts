import { type Model, Schema } from 'mongoose';
import type { WebhookSubscriber } from '../domain/deliveries/webhook-subscriber.js';
import type { StoreConnection } from './connect-store.js';

/** A subscriber as stored; its secrets leave the store for signing only. */
export interface WebhookSubscriberDocument {
  _id: string;
  version: number;
  record: WebhookSubscriber;
}

const schema = new Schema<WebhookSubscriberDocument>(
  {
    _id: { type: String, required: true },
    version: { type: Number, required: true },
    record: { type: Schema.Types.Mixed, required: true },
  },
  { collection: 'webhook_subscribers', versionKey: false, minimize: false },
);

/** The webhook subscribers of a store. */
export function webhookSubscriberModel(store: StoreConnection): Model<WebhookSubscriberDocument> {
  return (
    (store.models.WebhookSubscriber as Model<WebhookSubscriberDocument> | undefined) ??
    store.model<WebhookSubscriberDocument>('WebhookSubscriber', schema)
  );
}
