import { type Model, Schema } from 'mongoose';
import type { Claim } from '../domain/contracts/sides/ledger-facts.js';
import type { StoreConnection } from './connect-store.js';

/** How a claim stands: interest that nobody has asked for yet is not due. */
export const ClaimState = {
  Open: 'open',
  Unclaimed: 'unclaimed',
  Paid: 'paid',
  WrittenOff: 'written_off',
} as const;
export type ClaimState = (typeof ClaimState)[keyof typeof ClaimState];

/** A claim as the lists of money show it; written by its contract's workflow only. */
export interface LedgerClaimDocument {
  /** `{contract}|{claim}` */
  _id: string;
  seq: number;
  contract: string;
  plan: string;
  customer?: string;
  customerName?: string;
  kind: string;
  state: ClaimState;
  /** Orders lists by the day to pay: `YYYY-MM-DD|{_id}`; `9999|…` where none is set. */
  orderKey: string;
  claim: Claim;
}

const claimSchema = new Schema<LedgerClaimDocument>(
  {
    _id: { type: String, required: true },
    seq: { type: Number, required: true },
    contract: { type: String, required: true },
    plan: { type: String, required: true },
    customer: String,
    customerName: String,
    kind: { type: String, required: true },
    state: { type: String, required: true },
    orderKey: { type: String, required: true },
    claim: { type: Schema.Types.Mixed, required: true },
  },
  { collection: 'ledger_claims', versionKey: false, minimize: false },
);
claimSchema.index({ orderKey: 1 });
claimSchema.index({ state: 1, orderKey: 1 });
claimSchema.index({ kind: 1, orderKey: 1 });
claimSchema.index({ contract: 1, orderKey: 1 });
claimSchema.index({ customer: 1, orderKey: 1 });

/** The claims of a store's contracts. */
export function ledgerClaimModel(store: StoreConnection): Model<LedgerClaimDocument> {
  return (
    (store.models.LedgerClaim as Model<LedgerClaimDocument> | undefined) ??
    store.model<LedgerClaimDocument>('LedgerClaim', claimSchema)
  );
}
