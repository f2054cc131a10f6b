import { type Refusal, refuse } from '../refusal.js';
import type { CommandContext } from './command-context.js';
import type { WorkOrderCommand } from './work-order-command.js';
import { isPlanned } from './work-order-kind.js';
import type { WorkOrderRecord } from './work-order-state.js';

type Judge = Extract<WorkOrderCommand, { type: 'judge' }>;
type Correct = Extract<WorkOrderCommand, { type: 'correct_judgement' }>;

/**
 * Decides whether the technical judgement may be given: once, by whoever answers the call; a second
 * word needs a manager's correction.
 * @see-rule ESP-19
 */
export function mayJudge(record: WorkOrderRecord, _command: Judge): Refusal | undefined {
  if (!record.judgement) return undefined;
  return refuse(
    'JUDGEMENT_ALREADY_MADE',
    ['ESP-19'],
    'This call has been judged; a manager can correct the judgement with a reason.',
    'decision',
  );
}

/** Decides whether a judgement may be corrected: by a manager, with a reason, until the signature. */
export function mayCorrectJudgement(
  record: WorkOrderRecord,
  command: Correct,
  context: CommandContext,
): Refusal | undefined {
  if (context.by.kind !== 'manager' && context.by.kind !== 'admin') {
    return refuse('MANAGER_ONLY', ['ESP-19'], 'Only a manager corrects a judgement.');
  }
  if (command.reason.trim() === '') {
    return refuse('REASON_MISSING', ['ESP-19'], 'A correction needs its reason.', 'reason');
  }
  if (isPlanned(record.intake)) {
    return refuse('NOT_A_REPAIR', [], 'Planned work is not judged; cancel it instead.', 'decision');
  }
  if (record.judgement) return undefined;
  return refuse('NOT_JUDGED', ['ESP-19'], 'There is no judgement to correct yet.', 'decision');
}
