import { type Model, Schema } from 'mongoose';
import type { WorkOrderSnapshot } from '../domain/work-order/work-order-snapshot.js';
import type { WorkOrderSummary } from '../domain/work-order/work-order-summary.js';
import type { StoreConnection } from './connect-store.js';

/** A work order as stored: keys for its lists, its row, and all that its workflow published. */
export interface WorkOrderDocument {
  _id: string;
  seq: number;
  area: string;
  status: string;
  clockState: string;
  customer: string;
  /** Orders the lists, newest call first: instant of the call in UTC, then the number. */
  orderKey: string;
  /** The area, while somebody has to do something: the hot lists read only these. */
  openIn?: string;
  /** Likewise its contract and `asset:id`: contracts that change tell these. */
  openUnder?: string[];
  activeTechnicians: string[];
  /** `area|day` of every day on which somebody had this job. */
  boardDays: string[];
  /** `technician|day` likewise. */
  technicianDays: string[];
  /** Technicians who still owe a part. */
  partsOwedBy: string[];
  searchKeys: string[];
  summary: WorkOrderSummary;
  snapshot: WorkOrderSnapshot;
}

const schema = new Schema<WorkOrderDocument>(
  {
    _id: { type: String, required: true },
    seq: { type: Number, required: true },
    area: { type: String, required: true },
    status: { type: String, required: true },
    clockState: { type: String, required: true },
    customer: { type: String, required: true },
    orderKey: { type: String, required: true },
    openIn: String,
    openUnder: { type: [String], default: undefined },
    activeTechnicians: [String],
    boardDays: [String],
    technicianDays: [String],
    partsOwedBy: [String],
    searchKeys: [String],
    summary: { type: Schema.Types.Mixed, required: true },
    snapshot: { type: Schema.Types.Mixed, required: true },
  },
  { collection: 'work_orders', versionKey: false, minimize: false },
);
// Every list has an index that also carries its order; equality first, then the order.
schema.index({ orderKey: -1 });
schema.index({ area: 1, orderKey: -1 });
schema.index({ area: 1, status: 1, orderKey: -1 });
schema.index({ area: 1, clockState: 1, orderKey: -1 });
schema.index({ status: 1, orderKey: -1 });
schema.index({ clockState: 1, orderKey: -1 });
schema.index({ customer: 1, orderKey: -1 });
schema.index({ 'summary.contract.id': 1, orderKey: -1 });
schema.index({ activeTechnicians: 1, orderKey: -1 });
schema.index({ searchKeys: 1, orderKey: -1 });
schema.index({ openIn: 1, orderKey: -1 }, { sparse: true });
schema.index({ openUnder: 1 }, { sparse: true });
schema.index({ boardDays: 1 });
schema.index({ technicianDays: 1 });
schema.index({ partsOwedBy: 1 });

/** The work orders of a store. */
export function workOrderModel(store: StoreConnection): Model<WorkOrderDocument> {
  return (
    (store.models.WorkOrder as Model<WorkOrderDocument> | undefined) ??
    store.model<WorkOrderDocument>('WorkOrder', schema)
  );
}
