import { addDays, daysBetween } from '../domain/time/calendar-date.js';
import { dateOf, instantOf } from '../domain/time/instant.js';
import type { Visit } from '../domain/work-order/work-order-facts.js';
import type { WorkOrderSnapshot } from '../domain/work-order/work-order-snapshot.js';
import { isFinished } from '../domain/work-order/work-order-status.js';
import { summaryOf } from '../domain/work-order/work-order-summary.js';
import { searchKeysOf } from './search-keys.js';
import type { WorkOrderDocument } from './work-order-model.js';

/** A board shows at most so many days of one visit; longer ones are typing errors. */
const LONGEST_VISIT_DAYS = 31;

function daysOf(from: string, to: string): string[] {
  const first = dateOf(instantOf(from));
  const count = Math.min(daysBetween(first, dateOf(instantOf(to))), LONGEST_VISIT_DAYS);
  return Array.from({ length: Math.max(0, count) + 1 }, (_, day) => addDays(first, day));
}

/** A planned visit stands on its day until somebody leaves for it; every other one since it was given. */
function spanOf(visit: Visit, nowAt: string): [from: string, to: string] {
  const { planned, assignedAt, departedAt, completedAt, withdrawnAt } = visit;
  if (planned && departedAt === undefined) return [planned.from, planned.to];
  return [planned ? (departedAt ?? planned.from) : assignedAt, completedAt ?? withdrawnAt ?? nowAt];
}

/** Makes a text that sorts like the calls' instants; the number tells calls of one instant apart. */
export function orderKeyOf(acceptedAt: string, number: string): string {
  return `${new Date(instantOf(acceptedAt)).toISOString()}|${number}`;
}

/** Derives the stored document, with the keys of its lists, from what the workflow published. */
export function workOrderDocument(snapshot: WorkOrderSnapshot): WorkOrderDocument {
  const { intake, number } = snapshot;
  const summary = summaryOf(snapshot);
  const days = snapshot.visits.flatMap((visit) =>
    daysOf(...spanOf(visit, snapshot.updatedAt)).map((day) => ({
      day,
      technician: visit.technician,
    })),
  );
  const unsettled = snapshot.parts.filter((part) => part.returnExpected && !part.settled);
  return {
    _id: number,
    seq: snapshot.seq,
    area: intake.area,
    status: snapshot.status,
    clockState: summary.clockState,
    customer: intake.customer.id,
    orderKey: orderKeyOf(intake.acceptedAt, number),
    ...(isFinished(snapshot.status)
      ? {}
      : { openIn: intake.area, openUnder: [intake.contract.id, `asset:${intake.asset.id}`] }),
    activeTechnicians: snapshot.activeTechnicians,
    boardDays: [...new Set(days.map(({ day }) => `${intake.area}|${day}`))],
    technicianDays: [...new Set(days.map(({ day, technician }) => `${technician}|${day}`))],
    partsOwedBy: [...new Set(unsettled.map((part) => part.technician))],
    searchKeys: searchKeysOf(snapshot),
    summary,
    snapshot,
  };
}
