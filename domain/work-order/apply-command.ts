import { formatInstant } from '../time/instant.js';
import { alarmNews } from './change-alarm.js';
import { book } from './change-appointment.js';
import { assign, unassign } from './change-assignment.js';
import { cancel, consent, excuse, sign } from './change-closing.js';
import { allowDeparture, contractChanged } from './change-contract.js';
import { hold, resume } from './change-hold.js';
import { correctJudgement, judge } from './change-judgement.js';
import { partSettled, partUsed } from './change-part.js';
import { accept, arrive, completeWork, decline, depart, startWork } from './change-visit.js';
import { contextOf } from './command-context.js';
import { judgeAlerts } from './judge-alerts.js';
import { settleStatus } from './settle-status.js';
import type { Change } from './work-order-change.js';
import type { CommandEnvelope, WorkOrderCommand } from './work-order-command.js';
import type { WorkOrderState } from './work-order-state.js';

const changes: { [T in WorkOrderCommand['type']]: Change<T> } = {
  judge,
  correct_judgement: correctJudgement,
  consent,
  assign,
  book,
  unassign,
  accept,
  decline,
  depart,
  arrive,
  start_work: startWork,
  part_used: partUsed,
  complete_work: completeWork,
  sign,
  hold,
  resume,
  excuse,
  cancel,
  alarm_news: alarmNews,
  allow_departure: allowDeparture,
  contract_changed: contractChanged,
  part_settled: partSettled,
};

/**
 * Carries out a command that `refuseCommand` let pass: the new state has the facts, one line of
 * history with its rules, the next `seq`, the status that follows, and its alerts judged again (a
 * late report withdraws or confirms a breach). The state given is left as it was; an operation id
 * that was applied before changes nothing.
 */
export function applyCommand(
  state: WorkOrderState,
  envelope: CommandEnvelope,
  nowMs: number,
): WorkOrderState {
  const context = contextOf(envelope, nowMs);
  if (!context || state.applied[envelope.operationId] !== undefined) return state;
  // The table is keyed by the command's own type, which the compiler cannot follow through a lookup.
  const change = changes[envelope.command.type] as Change<WorkOrderCommand['type']>;
  const { facts, params, because } = change(state, envelope.command, context);
  const seq = state.seq + 1;
  const changed: WorkOrderState = {
    ...state,
    ...facts,
    seq,
    applied: { ...state.applied, [envelope.operationId]: seq },
    history: [
      ...state.history,
      {
        seq,
        type: envelope.command.type,
        at: context.at,
        recordedAt: context.recordedAt,
        by: envelope.by,
        params,
        because,
      },
    ],
    updatedAt: formatInstant(nowMs),
  };
  return judgeAlerts(settleStatus(state, changed, context.at), context);
}
