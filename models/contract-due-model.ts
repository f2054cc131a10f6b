import { type Model, Schema } from 'mongoose';
import type { DueRow } from '../domain/contracts/due-row.js';
import type { StoreConnection } from './connect-store.js';

/** A row of the list of what comes due; its key is what it says, so that a contract has it once. */
export interface ContractDueDocument extends DueRow {
  _id: string;
  /** The key again: the list's order, the earliest day first. */
  orderKey: string;
}

const dueSchema = new Schema<ContractDueDocument>(
  {
    _id: { type: String, required: true },
    orderKey: { type: String, required: true },
    contract: { type: String, required: true },
    plan: { type: String, required: true },
    kind: { type: String, required: true },
    what: { type: String, required: true },
    on: { type: String, required: true },
    customer: String,
    customerName: String,
    owner: String,
    snoozedUntil: String,
    amount: Number,
  },
  { collection: 'contract_dues', versionKey: false },
);
dueSchema.index({ contract: 1 });
dueSchema.index({ orderKey: 1 });
dueSchema.index({ plan: 1, orderKey: 1 });
dueSchema.index({ kind: 1, orderKey: 1 });
dueSchema.index({ owner: 1, orderKey: 1 });

/** What comes due in the contracts of a store. */
export function contractDueModel(store: StoreConnection): Model<ContractDueDocument> {
  return (
    (store.models.ContractDue as Model<ContractDueDocument> | undefined) ??
    store.model<ContractDueDocument>('ContractDue', dueSchema)
  );
}
