import type { DeskState } from '../../domain/dispatch/desk-state.js';
import type { Actor } from '../../domain/work-order/work-order-facts.js';

export const dispatchDeskWorkflowType = 'dispatchDesk';
export function dispatchDeskWorkflowId(areaId: string): string {
  return `dispatch-desk:${areaId}`;
}

export interface DispatchDeskInput {
  areaId: string;
  /** What an earlier run hands over: reservations and the answers to recent operations. */
  carried?: DeskState;
}

/** Update `assign`: gives the technicians to the work order, releasing those who had it before. */
export interface AssignRequest {
  operationId: string;
  by: Actor;
  /** ISO instant at which the desk judges shift, absence and other jobs. */
  at: string;
  workOrder: string;
  technicians: string[];
  /** Overrides every reason that can be overridden; kept in the history. */
  overrideReason?: string;
}

export interface AssignAnswer {
  workOrder: string;
  technicians: string[];
  /** Reasons that were overridden, per technician. */
  overridden: { technician: string; code: string }[];
  seq: number;
  duplicate: boolean;
}

/** Update `book`: plans a visit of these technicians for `[from, to)`, or moves it there. */
export interface BookRequest extends AssignRequest {
  /** ISO instants with offset. */
  from: string;
  to: string;
}

export interface BookAnswer extends AssignAnswer {
  from: string;
  to: string;
}

/** Update `unassign`: takes everybody off the work order. */
export interface UnassignRequest {
  operationId: string;
  by: Actor;
  at: string;
  workOrder: string;
  reason: string;
}

/** Signal `technicianReleased`: sent by a work order when somebody's work on it is over. */
export interface TechnicianReleased {
  workOrder: string;
  technicians: string[];
  /** The work order's seq: a release older than an assignment does not undo it. */
  seq: number;
}

/** Signal `technicianEngaged`: sent when a technician sets out for a further visit unasked. */
export type TechnicianEngaged = TechnicianReleased;

/** Signal `rosterChanged`: shifts or absences were edited. */
export interface RosterChanged {
  changedAt: string;
}

export const deskUpdates = { assign: 'assign', book: 'book', unassign: 'unassign' } as const;
export const deskSignals = {
  technicianReleased: 'technicianReleased',
  technicianEngaged: 'technicianEngaged',
  rosterChanged: 'rosterChanged',
} as const;
/** Query: reservations, technician id -> work order numbers. */
export const deskReservationsQuery = 'reservations';
