import type { Intake } from '../../domain/work-order/work-order-facts.js';

export type {
  CommandAnswer,
  CommandEnvelope,
  WorkOrderCommand,
} from '../../domain/work-order/work-order-command.js';

/** Workflow type name and the one place that makes its id. */
export const workOrderWorkflowType = 'workOrder';
export function workOrderWorkflowId(number: string): string {
  return `work-order:${number}`;
}

export interface WorkOrderInput {
  intake: Intake;
}

/** Query: the whole snapshot of the running workflow. */
export const workOrderSnapshotQuery = 'snapshot';

/** Every command is an update of the same name as the command's `type`; its argument is a CommandEnvelope. */
