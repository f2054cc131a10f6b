/** Where a work order stands; the closed set that every screen and filter uses. */
export const WorkOrderStatus = {
  received: 'received',
  triaged: 'triaged',
  scheduled: 'scheduled',
  inProgress: 'in_progress',
  onHold: 'on_hold',
  completed: 'completed',
  closed: 'closed',
  canceled: 'canceled',
} as const;
export type WorkOrderStatus = (typeof WorkOrderStatus)[keyof typeof WorkOrderStatus];

/**
 * Every move a work order may make. `triaged` and `closed` or `canceled` lead back only through a
 * manager's corrected judgement; `completed` is signed and waits for its parts.
 */
export const workOrderTransitions: Readonly<Record<WorkOrderStatus, readonly WorkOrderStatus[]>> = {
  received: ['triaged', 'closed', 'canceled', 'on_hold'],
  triaged: ['scheduled', 'on_hold', 'closed', 'canceled'],
  scheduled: ['triaged', 'in_progress', 'on_hold', 'closed', 'canceled'],
  in_progress: ['triaged', 'scheduled', 'on_hold', 'completed', 'closed', 'canceled'],
  on_hold: ['received', 'triaged', 'scheduled', 'in_progress', 'closed', 'canceled'],
  completed: ['closed'],
  closed: ['triaged', 'canceled'],
  canceled: ['triaged', 'closed'],
};

/** Decides whether a work order in this status asks for nobody's work any more. */
export function isFinished(status: WorkOrderStatus): boolean {
  return status === 'completed' || status === 'closed' || status === 'canceled';
}
