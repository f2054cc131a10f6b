import { type Model, Schema } from 'mongoose';
import type { DocumentKind } from '../domain/documents/document-data.js';
import type { DocumentSummary } from '../domain/documents/document-summary.js';
import type { IssuedDocument } from '../domain/documents/issued-document.js';
import type { StoreConnection } from './connect-store.js';

/** An issued document as stored: its number is the key, so that no number is ever given twice. */
export interface DocumentRecord {
  _id: string;
  kind: DocumentKind;
  /** Under which it was asked for; asking again finds it. */
  key: string;
  subject: string;
  customer: string;
  /** The invoice that a credit note corrects. */
  corrects?: string;
  /** Orders lists, newest first: instant of issue and number. */
  orderKey: string;
  summary: DocumentSummary;
  snapshot: IssuedDocument;
}

const documentSchema = new Schema<DocumentRecord>(
  {
    _id: { type: String, required: true },
    kind: { type: String, required: true },
    key: { type: String, required: true },
    subject: { type: String, required: true },
    customer: { type: String, required: true },
    corrects: String,
    orderKey: { type: String, required: true },
    summary: { type: Schema.Types.Mixed, required: true },
    snapshot: { type: Schema.Types.Mixed, required: true },
  },
  { collection: 'documents', versionKey: false, minimize: false },
);
documentSchema.index({ key: 1 }, { unique: true });
documentSchema.index({ corrects: 1 }, { sparse: true });
documentSchema.index({ orderKey: 1 });
documentSchema.index({ kind: 1, orderKey: 1 });
documentSchema.index({ subject: 1, orderKey: 1 });
documentSchema.index({ customer: 1, orderKey: 1 });

/** The issued documents of a store. */
export function documentModel(store: StoreConnection): Model<DocumentRecord> {
  return (
    (store.models.IssuedDocument as Model<DocumentRecord> | undefined) ??
    store.model<DocumentRecord>('IssuedDocument', documentSchema)
  );
}
