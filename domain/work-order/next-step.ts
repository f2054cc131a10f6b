import type { Refusal } from '../refusal.js';
import { openHold } from './derive-status.js';
import { mayLeaveNow } from './may-depart.js';
import { activeTechnicians, currentVisit, visitStep } from './visit-step.js';
import type { WorkOrderCommandType } from './work-order-command.js';
import type { WorkOrderRecord } from './work-order-state.js';
import { isFinished } from './work-order-status.js';

/** What a technician's one button says; `blockedBy` explains why it cannot be pressed yet. */
export interface NextStep {
  command: WorkOrderCommandType;
  blockedBy?: Refusal;
}

/** Decides what comes next for a technician on this job at `nowMs`; nothing when it needs nothing of them. */
export function nextStep(
  record: WorkOrderRecord,
  technician: string,
  nowMs: number,
): NextStep | undefined {
  const visit = currentVisit(record.visits, technician);
  if (!visit || isFinished(record.status)) return undefined;
  if (openHold(record.holds) && visitStep(visit) !== 'working') return { command: 'resume' };
  switch (visitStep(visit)) {
    case 'assigned':
      return { command: 'accept' };
    case 'accepted': {
      const blockedBy = mayLeaveNow(record, nowMs);
      return { command: 'depart', ...(blockedBy ? { blockedBy } : {}) };
    }
    case 'travelling':
      return { command: 'arrive' };
    case 'on_site':
      return { command: 'start_work' };
    case 'working':
      return { command: 'complete_work' };
    case 'completed':
      return activeTechnicians(record.visits).length === 0 ? { command: 'sign' } : undefined;
    case 'withdrawn':
      return undefined;
  }
}
