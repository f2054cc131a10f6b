import type { RuleId } from '../rule-id.js';
import type { CommandContext } from './command-context.js';
import type { WorkOrderCommand } from './work-order-command.js';
import type { WorkOrderState } from './work-order-state.js';

/** What one command changes, and the line of history that explains it. */
export interface WorkOrderChange {
  facts: Partial<WorkOrderState>;
  params: Record<string, unknown>;
  because: RuleId[];
}

/** Carries out one command that was not refused. */
export type Change<T extends WorkOrderCommand['type']> = (
  state: WorkOrderState,
  command: Extract<WorkOrderCommand, { type: T }>,
  context: CommandContext,
) => WorkOrderChange;
