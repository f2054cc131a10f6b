import { dateOf, formatInstant, instantOf } from '../time/instant.js';
import { isSameStretch } from '../time/time-stretch.js';
import { appointmentOf } from './appointment-of.js';
import { OLD_BATTERY } from './carry-out-planned.js';
import type { WorkOrigin } from './work-order-facts.js';
import { WorkOrderKind } from './work-order-kind.js';
import type { WorkOrderState } from './work-order-state.js';

/** What a contract hears of the work that it asked for. */
export type ContractNewsEvent =
  | { type: 'battery_appointment'; request: string; workOrder: string; from: string; to: string }
  | {
      type: 'battery_date_not_agreed';
      request: string;
      reason: 'customer' | 'provider';
      note: string;
    }
  | { type: 'battery_replaced'; request: string }
  | { type: 'used_battery_received'; request: string }
  | { type: 'used_battery_written_off'; request: string; reason?: string }
  | { type: 'removal_agreed'; removeOn: string; workOrder: string }
  | { type: 'removed'; customerLate: boolean };

/** News with the instant of the fact; `step` tells it apart from other news of one work order. */
export interface ContractNews {
  contract: string;
  step: string;
  occurredAt: string;
  event: ContractNewsEvent;
}

/** A contract's answer: taken, or the reason why not, which a person settles. */
export type ContractNewsAnswer =
  | { accepted: true }
  | { accepted: false; code: string; message: string };

/**
 * Decides whether the customer kept equipment from being fetched: somebody was waiting for them on or
 * after the day that was agreed. Then that day stays agreed, and damages run until the removal.
 * @see-rule PAYG-64
 */
export function customerWasLate({ visits, holds }: WorkOrderState): boolean {
  const agreed = visits.find((visit) => visit.planned)?.planned;
  if (!agreed) return false;
  const agreedOn = dateOf(instantOf(agreed.from));
  return holds.some(
    (hold) => hold.reason === 'waiting_customer' && dateOf(instantOf(hold.from)) >= agreedOn,
  );
}

function appointmentNews(
  before: WorkOrderState,
  after: WorkOrderState,
  { request }: WorkOrigin,
): ContractNewsEvent[] {
  const booked = appointmentOf(after.visits);
  if (!booked || isSameStretch(appointmentOf(before.visits), booked)) return [];
  const { kind, number, earliestOn } = after.intake;
  if (kind === WorkOrderKind.batteryReplacement) {
    return [{ type: 'battery_appointment', request, workOrder: number, ...booked }];
  }
  const removeOn = dateOf(instantOf(booked.from));
  const booking = before.visits.findLast((visit) => visit.planned)?.planned;
  const agreedOn = booking ? dateOf(instantOf(booking.from)) : earliestOn;
  if (removeOn === agreedOn || customerWasLate(before)) return [];
  return [{ type: 'removal_agreed', removeOn, workOrder: number }];
}

/** A battery visit that people call off leaves the request open; the contract itself knows already. */
function callOffNews(
  { canceled, intake, history }: WorkOrderState,
  { request }: WorkOrigin,
): ContractNewsEvent[] {
  if (!canceled || history.at(-1)?.by.kind === 'system') return [];
  const reason = canceled.by === 'customer' ? 'customer' : 'provider';
  const note = [intake.number, canceled.reason].filter(Boolean).join(': ');
  return [{ type: 'battery_date_not_agreed', request, reason, note }];
}

function oldBatterySettled({ parts }: WorkOrderState) {
  return parts.find((part) => part.part === OLD_BATTERY && part.settled)?.settled;
}

function oldBatteryNews(
  before: WorkOrderState,
  after: WorkOrderState,
  { request }: WorkOrigin,
): ContractNewsEvent[] {
  const settled = oldBatterySettled(after);
  if (!settled || oldBatterySettled(before)) return [];
  if (settled.outcome === 'returned') return [{ type: 'used_battery_received', request }];
  const { reason } = settled;
  const lost = { type: 'used_battery_written_off', request } as const;
  return [reason === undefined ? lost : { ...lost, reason }];
}

/**
 * Decides what the contract of planned work hears after a change: the time that was booked, that the
 * work was carried out (on its own day, however late it was reported), that people called it off, that
 * the old battery is back or was given up.
 * @see-rule UPS-50
 */
export function contractNews(before: WorkOrderState, after: WorkOrderState): ContractNews[] {
  const { origin, kind } = after.intake;
  if (!origin || kind === undefined || kind === WorkOrderKind.repair) return [];
  const { contract, request } = origin;
  const news = (event: ContractNewsEvent, occurredAt: string): ContractNews => ({
    contract,
    step: `${after.seq}:${event.type}`,
    occurredAt,
    event,
  });
  const said = appointmentNews(before, after, origin).map((event) => news(event, after.updatedAt));
  if (kind === WorkOrderKind.batteryReplacement && !before.canceled) {
    said.push(...callOffNews(after, origin).map((event) => news(event, after.updatedAt)));
  }
  const doneAt = after.carriedOutAt;
  if (doneAt !== undefined && before.carriedOutAt === undefined) {
    const isBattery = kind === WorkOrderKind.batteryReplacement;
    const event: ContractNewsEvent = isBattery
      ? { type: 'battery_replaced', request }
      : { type: 'removed', customerLate: customerWasLate(after) };
    said.push(news(event, doneAt));
  }
  const battery = oldBatteryNews(before, after, origin);
  return [...said, ...battery.map((event) => news(event, after.updatedAt))];
}

/** Puts the contract's answer on record; a refusal is there for a person to see and settle. */
export function recordContractAnswer(
  state: WorkOrderState,
  { contract, event, occurredAt }: ContractNews,
  answer: ContractNewsAnswer,
  nowMs: number,
): WorkOrderState {
  const seq = state.seq + 1;
  const recordedAt = formatInstant(nowMs);
  const refused = answer.accepted ? {} : { code: answer.code, message: answer.message };
  return {
    ...state,
    seq,
    history: [
      ...state.history,
      {
        seq,
        type: answer.accepted ? 'contract_informed' : 'contract_refused',
        at: occurredAt,
        recordedAt,
        by: { kind: 'system', id: `contract:${contract}` },
        params: { contract, event: event.type, ...refused },
        because: [],
      },
    ],
    updatedAt: recordedAt,
  };
}
