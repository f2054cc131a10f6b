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

/**
 * How a work order begins, from wherever it is started: the same number starts once, also when it
 * comes again after its work order has ended; a number that `isNew` must have no workflow yet. The
 * memo is for people who look at the server's own UI.
 */
export function workOrderStart(intake: Intake, taskQueue: string, isNew = false) {
  const { number, area, customer, asset } = intake;
  return {
    workflowId: workOrderWorkflowId(number),
    workflowIdConflictPolicy: isNew ? ('FAIL' as const) : ('USE_EXISTING' as const),
    workflowIdReusePolicy: 'REJECT_DUPLICATE' as const,
    taskQueue,
    memo: { area, customer: customer.name, controlNumber: asset.controlNumber },
    args: [{ intake } satisfies WorkOrderInput],
  };
}
