import { type Refusal, refuse } from '../refusal.js';
import { CLOCK_TOLERANCE_MS, type CommandContext, isBefore } from './command-context.js';
import { openHold } from './derive-status.js';
import { activeTechnicians } from './visit-step.js';
import type { WorkOrderCommand } from './work-order-command.js';
import type { WorkOrderRecord } from './work-order-state.js';

type Sign = Extract<WorkOrderCommand, { type: 'sign' }>;

/**
 * Decides whether the customer may sign: somebody has completed the work, nobody still has it on
 * their hands, the job is not on hold, and the signature does not lie before the last completion.
 */
export function maySign(
  record: WorkOrderRecord,
  command: Sign,
  context: CommandContext,
): Refusal | undefined {
  if (command.name.trim() === '') {
    return refuse('SIGNER_MISSING', [], 'Say who signs.', 'name');
  }
  const completions = record.visits.flatMap((visit) =>
    visit.completedAt && !visit.withdrawnAt ? [visit.completedAt] : [],
  );
  if (completions.length === 0) {
    return refuse('NO_COMPLETED_VISIT', ['ESP-110'], 'No work has been completed yet.');
  }
  if (activeTechnicians(record.visits).length > 0) {
    return refuse('VISIT_UNFINISHED', ['ESP-110'], 'A technician has not completed the work yet.');
  }
  if (openHold(record.holds)) {
    return refuse('WORK_ORDER_ON_HOLD', [], 'The job is on hold; resume it first.');
  }
  if (completions.some((at) => isBefore(context.atMs, at, CLOCK_TOLERANCE_MS))) {
    return refuse(
      'WORK_TIME_BEFORE_PREVIOUS_STEP',
      ['ESP-110'],
      'The signature cannot lie before the work was completed.',
      'occurredAt',
    );
  }
  return undefined;
}
