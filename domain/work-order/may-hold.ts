import { type Refusal, refuse } from '../refusal.js';
import { isDate } from '../time/calendar-date.js';
import { openHold } from './derive-status.js';
import type { WorkOrderCommand } from './work-order-command.js';
import type { WorkOrderRecord } from './work-order-state.js';

type HoldCommand = Extract<WorkOrderCommand, { type: 'hold' }>;
type Resume = Extract<WorkOrderCommand, { type: 'resume' }>;

/** Decides whether a job may be put on hold: one hold at a time, a promise date that exists. */
export function mayHold(record: WorkOrderRecord, command: HoldCommand): Refusal | undefined {
  if (openHold(record.holds)) {
    return refuse('ALREADY_ON_HOLD', [], 'The job is on hold already.');
  }
  if (command.promisedOn !== undefined && !isDate(command.promisedOn)) {
    return refuse('DATE_INVALID', [], 'The promised day does not exist.', 'promisedOn');
  }
  return undefined;
}

/** Decides whether a job may be resumed: only one that is on hold. */
export function mayResume(record: WorkOrderRecord, _command: Resume): Refusal | undefined {
  return openHold(record.holds) ? undefined : refuse('NOT_ON_HOLD', [], 'The job is not on hold.');
}
