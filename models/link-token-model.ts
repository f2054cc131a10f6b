import { type Model, Schema } from 'mongoose';
import type { LinkPurpose } from '../domain/documents/link-address.js';
import type { StoreConnection } from './connect-store.js';

/** A link as stored; the token itself is nowhere, its hash is the key. */
export interface LinkTokenDocument {
  _id: string;
  purpose: LinkPurpose;
  subject: string;
  data: Record<string, unknown>;
  singleUse: boolean;
  expiresAt?: string;
  /** The operation that used it up. */
  usedBy?: string;
  usedAt?: string;
}

const linkTokenSchema = new Schema<LinkTokenDocument>(
  {
    _id: { type: String, required: true },
    purpose: { type: String, required: true },
    subject: { type: String, required: true },
    data: { type: Schema.Types.Mixed, required: true },
    singleUse: { type: Boolean, required: true },
    expiresAt: String,
    usedBy: String,
    usedAt: String,
  },
  { collection: 'link_tokens', versionKey: false, minimize: false },
);

/** The links of a store. */
export function linkTokenModel(store: StoreConnection): Model<LinkTokenDocument> {
  return (
    (store.models.LinkToken as Model<LinkTokenDocument> | undefined) ??
    store.model<LinkTokenDocument>('LinkToken', linkTokenSchema)
  );
}
