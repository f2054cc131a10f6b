import { mongo } from 'mongoose';

/** One change as it is sent to clients; `technicians` decides which technicians may see it. */
export interface ChangeEvent {
  id: string;
  event: 'work-order' | 'parts-return';
  technicians: string[];
  data: Record<string, unknown>;
}

/** The collections whose changes are streamed. */
export const watchedCollections = ['work_orders', 'parts_returns'];

interface WorkOrderPart {
  number: string;
  seq: number;
  intake?: { area?: string };
  visits?: { technician: string }[];
}
interface PartsReturnPart {
  id?: string;
  workOrder: string;
  n: number;
  seq: number;
  area?: string;
  technician?: string;
  state?: string;
}

/** Turns a change of the store into the event that clients see; nothing for what is not shown. */
export function changeEventOf(change: mongo.ChangeStreamDocument): ChangeEvent | undefined {
  if (
    change.operationType !== 'insert' &&
    change.operationType !== 'replace' &&
    change.operationType !== 'update'
  ) {
    return undefined;
  }
  const id = writeToken(change._id);
  const op = change.operationType === 'insert' ? 'insert' : 'update';
  if (!change.fullDocument) return undefined;
  if (change.ns.coll === 'work_orders') {
    const { number, seq, intake, visits } = change.fullDocument as unknown as WorkOrderPart;
    const technicians = [...new Set((visits ?? []).map((visit) => visit.technician))];
    const data = { number, seq, area: intake?.area, technicians, op };
    return { id, event: 'work-order', technicians, data };
  }
  const { workOrder, n, seq, area, technician, state } =
    change.fullDocument as unknown as PartsReturnPart;
  const technicians = technician === undefined ? [] : [technician];
  return {
    id,
    event: 'parts-return',
    technicians,
    data: { workOrder, n, seq, area, technicians, state, op },
  };
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
