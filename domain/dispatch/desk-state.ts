import type { TimeStretch } from '../time/time-stretch.js';
import type { Reservations } from './assignment-facts.js';

/** One technician kept for one work order. */
export interface Reservation {
  workOrder: string;
  /** When the visit is planned; without it the work begins at once. */
  planned?: TimeStretch;
  /** The work order's seq at which it was given; absent until the work order has answered. */
  since?: number;
  /** A release that arrived before that answer. */
  releasedAt?: number;
}

/** The desk's answer to an operation, kept so that the same operation counts once. */
export interface AnsweredOperation {
  operationId: string;
  workOrder: string;
  technicians: string[];
  overridden: { technician: string; code: string }[];
  seq: number;
}

/** What the desk of an area remembers, as one plain JSON object that continue-as-new hands over whole. */
export interface DeskState {
  areaId: string;
  reservations: Record<string, Reservation[]>;
  answered: AnsweredOperation[];
  rosterChangedAt?: string;
}

/** How many answers are kept for operations that are sent again. */
const KEPT_ANSWERS = 200;

/** Opens a desk that has given out nothing yet. */
export function openDesk(areaId: string): DeskState {
  return { areaId, reservations: {}, answered: [] };
}

/** Gives what everybody has on their hands, as an assignment is judged by it. */
export function engagementsOf(desk: DeskState): Reservations {
  return desk.reservations;
}

/** Gives the desk's reservations by technician, as work order numbers. */
export function reservationsOf(desk: DeskState): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(desk.reservations).map(([id, list]) => [id, list.map((r) => r.workOrder)]),
  );
}

/** Names the technicians whom the desk keeps for a work order. */
export function reservedFor(desk: DeskState, workOrder: string): string[] {
  return Object.entries(desk.reservations)
    .filter(([, list]) => list.some((reservation) => reservation.workOrder === workOrder))
    .map(([technician]) => technician);
}

/** Keeps technicians for a work order; whoever is kept for it already stays as they are. */
export function reserve(
  desk: DeskState,
  technicians: readonly string[],
  workOrder: string,
  since?: number,
): void {
  for (const technician of technicians) {
    const list = desk.reservations[technician] ?? [];
    if (list.some((reservation) => reservation.workOrder === workOrder)) continue;
    const reservation = since === undefined ? { workOrder } : { workOrder, since };
    desk.reservations[technician] = [...list, reservation];
  }
}

/** Gives technicians free of a work order, whatever its seq. */
export function release(desk: DeskState, technicians: readonly string[], workOrder: string): void {
  for (const technician of technicians) {
    const left = (desk.reservations[technician] ?? []).filter((r) => r.workOrder !== workOrder);
    if (left.length > 0) desk.reservations[technician] = left;
    else delete desk.reservations[technician];
  }
}

/**
 * Hears from a work order that technicians are free of it. News older than the reservation is about
 * an earlier assignment and changes nothing; news that overtakes the answer to an assignment waits
 * for it.
 */
export function hearRelease(
  desk: DeskState,
  technicians: readonly string[],
  workOrder: string,
  seq: number,
): void {
  for (const technician of technicians) {
    const kept = desk.reservations[technician]?.find((r) => r.workOrder === workOrder);
    if (!kept) continue;
    if (kept.since === undefined) kept.releasedAt = seq;
    else if (seq > kept.since) release(desk, [technician], workOrder);
  }
}

/** Confirms reservations once the work order has answered with its seq. */
export function confirmReservations(
  desk: DeskState,
  technicians: readonly string[],
  workOrder: string,
  seq: number,
): void {
  for (const technician of technicians) {
    const kept = desk.reservations[technician]?.find((r) => r.workOrder === workOrder);
    if (!kept || kept.since !== undefined) continue;
    kept.since = seq;
    if (kept.releasedAt !== undefined && kept.releasedAt > seq) {
      release(desk, [technician], workOrder);
    }
  }
}

/** Keeps an answer for an operation that may be sent again; the oldest give way. */
export function rememberAnswer(desk: DeskState, answer: AnsweredOperation): void {
  desk.answered = [...desk.answered, answer].slice(-KEPT_ANSWERS);
}
