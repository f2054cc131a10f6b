import { mongo } from 'mongoose';
import type { AlarmWatchDocument } from '../../models/alarm-watch-model.js';
import type { ContractStateDocument } from '../../models/contract-state-model.js';
import type { DeliveryDocument } from '../../models/delivery-model.js';
import type { PartsReturnDocument } from '../../models/parts-return-model.js';
import type { WorkOrderDocument } from '../../models/work-order-model.js';

/** One change as it is sent to clients; `technicians` decides which technicians may see it. */
export interface ChangeEvent {
  id: string;
  event: 'work-order' | 'parts-return' | 'contract' | 'alarm' | 'delivery';
  technicians: string[];
  data: Record<string, unknown>;
}

/** The collections whose changes are streamed. */
export const watchedCollections = [
  'work_orders',
  'parts_returns',
  'contract_states',
  'alarm_watches',
  'deliveries',
];

type Stored<T> = T & Record<string, unknown>;
type WorkOrderPart = Stored<Pick<WorkOrderDocument, '_id' | 'seq' | 'area' | 'snapshot'>>;
type ContractPart = Stored<Pick<ContractStateDocument, '_id' | 'seq' | 'plan' | 'status'>>;
type DeliveryPart = Stored<Pick<DeliveryDocument, '_id' | 'seq' | 'state' | 'about'>>;
type AlarmWatchPart = Stored<Pick<AlarmWatchDocument, '_id' | 'seq'>>;
type PartsReturnPart = Stored<Pick<PartsReturnDocument, 'seq' | 'state' | 'snapshot'>>;

/** Turns a change of the store into the event that clients see; nothing for what is not shown. */
export function changeEventOf(change: mongo.ChangeStreamDocument): ChangeEvent | undefined {
  if (
    change.operationType !== 'insert' &&
    change.operationType !== 'replace' &&
    change.operationType !== 'update'
  ) {
    return undefined;
  }
  if (!change.fullDocument) return undefined;
  const id = writeToken(change._id);
  const op = change.operationType === 'insert' ? 'insert' : 'update';
  if (change.ns.coll === 'work_orders') {
    const { _id, seq, area, snapshot } = change.fullDocument as unknown as WorkOrderPart;
    const technicians = [...new Set(snapshot.visits.map((visit) => visit.technician))];
    const data = { number: _id, seq, area, technicians, op };
    return { id, event: 'work-order', technicians, data };
  }
  if (change.ns.coll === 'contract_states') {
    const { _id, seq, plan, status } = change.fullDocument as unknown as ContractPart;
    const data = { contract: _id, seq, plan, status, op };
    return { id, event: 'contract', technicians: [], data };
  }
  if (change.ns.coll === 'deliveries') {
    const { _id, seq, state, about } = change.fullDocument as unknown as DeliveryPart;
    return {
      id,
      event: 'delivery',
      technicians: [],
      data: { delivery: _id, seq, state, about, op },
    };
  }
  if (change.ns.coll === 'alarm_watches') {
    const { _id, seq } = change.fullDocument as unknown as AlarmWatchPart;
    return { id, event: 'alarm', technicians: [], data: { watch: _id, seq, op } };
  }
  const { seq, state, snapshot } = change.fullDocument as unknown as PartsReturnPart;
  const { workOrder, n, area, technician } = snapshot;
  const data = { workOrder, n, seq, area, technicians: [technician], state, op };
  return { id, event: 'parts-return', technicians: [technician], data };
}

/** Writes a resume token as the id of an event. */
export function writeToken(token: unknown): string {
  return Buffer.from(mongo.BSON.EJSON.stringify(token ?? {})).toString('base64url');
}

/** Reads a resume token back; nothing for an id that we never wrote. */
export function readToken(id: string): mongo.ResumeToken | undefined {
  try {
    const token: unknown = mongo.BSON.EJSON.parse(Buffer.from(id, 'base64url').toString());
    return typeof token === 'object' && token !== null && '_data' in token ? token : undefined;
  } catch {
    return undefined;
  }
}
