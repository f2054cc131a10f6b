import { type Model, Schema } from 'mongoose';
import type { RecordedAct } from '../domain/contracts/contract-act.js';
import type { ContractSnapshot } from '../domain/contracts/contract-snapshot.js';
import type { StoreConnection } from './connect-store.js';

/** A contract as stored: keys for its lists and all that its workflow published. */
export interface ContractStateDocument {
  _id: string;
  seq: number;
  plan: string;
  status: string;
  /** Orders what comes due, next day first: `YYYY-MM-DD|id`; `9999|id` when nothing comes. */
  orderKey: string;
  /** Whom it is with, as far as that is known. */
  customer?: string;
  /** Every beginning of what it is searched by. */
  searchKeys: string[];
  /** The base pack on which it stands, where that is a contract, too. */
  basePack?: string;
  snapshot: ContractSnapshot;
}

/** An act as stored; its key is contract and number, so that a repeated write keeps one. */
export interface ContractActDocument extends RecordedAct {
  _id: string;
  contract: string;
  on: string;
}

const stateSchema = new Schema<ContractStateDocument>(
  {
    _id: { type: String, required: true },
    seq: { type: Number, required: true },
    plan: { type: String, required: true },
    status: { type: String, required: true },
    orderKey: { type: String, required: true },
    customer: String,
    searchKeys: { type: [String], required: true },
    basePack: String,
    snapshot: { type: Schema.Types.Mixed, required: true },
  },
  { collection: 'contract_states', versionKey: false, minimize: false },
);
stateSchema.index({ orderKey: 1 });
stateSchema.index({ status: 1, orderKey: 1 });
stateSchema.index({ plan: 1, orderKey: 1 });
stateSchema.index({ customer: 1, orderKey: 1 });
stateSchema.index({ searchKeys: 1, orderKey: 1 });
stateSchema.index({ basePack: 1 }, { sparse: true });

const actSchema = new Schema<ContractActDocument>(
  {
    _id: { type: String, required: true },
    contract: { type: String, required: true },
    n: { type: Number, required: true },
    on: { type: String, required: true },
    act: { type: Schema.Types.Mixed, required: true },
    doneAt: { type: String, required: true },
    operationId: String,
    lateMinutes: Number,
  },
  { collection: 'contract_acts', versionKey: false, minimize: false },
);
actSchema.index({ contract: 1, n: 1 });

/** The contracts of a store. */
export function contractStateModel(store: StoreConnection): Model<ContractStateDocument> {
  return (
    (store.models.ContractState as Model<ContractStateDocument> | undefined) ??
    store.model<ContractStateDocument>('ContractState', stateSchema)
  );
}

/** What the contracts of a store did, act by act. */
export function contractActModel(store: StoreConnection): Model<ContractActDocument> {
  return (
    (store.models.ContractAct as Model<ContractActDocument> | undefined) ??
    store.model<ContractActDocument>('ContractAct', actSchema)
  );
}
