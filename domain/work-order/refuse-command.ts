import { type Refusal, refuse } from '../refusal.js';
import { CLOCK_TOLERANCE_MS, type CommandContext, contextOf, isBefore } from './command-context.js';
import { mayAllowDeparture } from './may-allow-departure.js';
import { mayAssign, mayUnassign } from './may-assign.js';
import { mayBook } from './may-book.js';
import { mayCancel } from './may-cancel.js';
import { mayCompleteWork } from './may-complete-work.js';
import { mayConsent } from './may-consent.js';
import { mayDepart } from './may-depart.js';
import { mayExcuse } from './may-excuse.js';
import { mayHold, mayResume } from './may-hold.js';
import { mayCorrectJudgement, mayJudge } from './may-judge.js';
import { maySign } from './may-sign.js';
import { mayTakeStep } from './may-take-step.js';
import { maySettlePart, mayUsePart } from './may-use-part.js';
import type { CommandEnvelope, WorkOrderCommand } from './work-order-command.js';
import type { WorkOrderRecord, WorkOrderState } from './work-order-state.js';
import { isFinished } from './work-order-status.js';

type Rules = {
  [T in WorkOrderCommand['type']]: (
    record: WorkOrderRecord,
    command: Extract<WorkOrderCommand, { type: T }>,
    context: CommandContext,
  ) => Refusal | undefined;
};

const rules: Rules = {
  judge: mayJudge,
  correct_judgement: mayCorrectJudgement,
  consent: mayConsent,
  assign: mayAssign,
  book: mayBook,
  unassign: mayUnassign,
  accept: (record, { technician }, context) =>
    mayTakeStep(record, technician, 'assigned', context, ['ESP-58']),
  decline: (record, { technician }, context) =>
    mayTakeStep(record, technician, 'assigned', context, ['ESP-58']),
  depart: mayDepart,
  arrive: (record, { technician }, context) =>
    mayTakeStep(record, technician, 'travelling', context, ['ESP-18', 'ESP-110']),
  start_work: (record, { technician }, context) =>
    mayTakeStep(record, technician, 'on_site', context, ['ESP-18']),
  part_used: mayUsePart,
  complete_work: mayCompleteWork,
  sign: maySign,
  hold: mayHold,
  resume: mayResume,
  excuse: mayExcuse,
  cancel: mayCancel,
  alarm_news: () => undefined,
  allow_departure: mayAllowDeparture,
  contract_changed: () => undefined,
  part_settled: maySettlePart,
};

/** What may still be said about a work order that asks for nobody's work any more. */
const afterTheEnd = new Set<WorkOrderCommand['type']>([
  'judge',
  'correct_judgement',
  'excuse',
  'part_settled',
]);

function refuseAfterTheEnd(
  record: WorkOrderRecord,
  type: WorkOrderCommand['type'],
): Refusal | undefined {
  if (record.signature && type !== 'excuse' && type !== 'part_settled') {
    return refuse('ALREADY_SIGNED', ['ESP-110'], 'The customer has signed; the job is done.');
  }
  if (record.canceled && type !== 'part_settled') {
    return refuse('WORK_ORDER_CANCELED', ['ESP-19'], 'The work order has been canceled.');
  }
  if (!isFinished(record.status) || afterTheEnd.has(type)) return undefined;
  return refuse('WORK_ORDER_FINISHED', ['ESP-19'], 'The work order asks for no work any more.');
}

function refuseTime(record: WorkOrderRecord, context: CommandContext): Refusal | undefined {
  if (context.atMs > context.nowMs + CLOCK_TOLERANCE_MS) {
    return refuse(
      'WORK_TIME_IN_FUTURE',
      ['ESP-110'],
      'This lies more than two minutes in the future.',
      'occurredAt',
    );
  }
  if (!isBefore(context.atMs, record.intake.acceptedAt, CLOCK_TOLERANCE_MS)) return undefined;
  return refuse('WORK_TIME_BEFORE_CALL', ['ESP-18'], 'This lies before the call.', 'occurredAt');
}

function refuseActor(envelope: CommandEnvelope): Refusal | undefined {
  const { by, command } = envelope;
  if (by.kind !== 'technician' || !('technician' in command)) return undefined;
  if (command.technician === by.id) return undefined;
  return refuse(
    'ANOTHER_TECHNICIANS_JOB',
    ['ESP-58'],
    "A technician reports only one's own work.",
    'technician',
  );
}

/**
 * Decides whether a command is refused now, and why; the same answer serves the update's validator
 * and its handler. Instants more than two minutes ahead of `nowMs` or before the call are refused.
 */
export function refuseCommand(
  state: WorkOrderState,
  envelope: CommandEnvelope,
  nowMs: number,
): Refusal | undefined {
  const context = contextOf(envelope, nowMs);
  if (!context) {
    return refuse('INSTANT_INVALID', [], 'Give an instant with its offset.', 'occurredAt');
  }
  const { command } = envelope;
  const general =
    refuseActor(envelope) ?? refuseAfterTheEnd(state, command.type) ?? refuseTime(state, context);
  if (general) return general;
  // The table is keyed by the command's own type, which the compiler cannot follow through a lookup.
  const rule = rules[command.type] as (
    record: WorkOrderRecord,
    command: WorkOrderCommand,
    context: CommandContext,
  ) => Refusal | undefined;
  return rule(state, command, context);
}
