import type { DeviceCommand, Visit, WorkOrderDetail } from '../session/api-types.js';
import type { QueuedOperation } from './outbox-db.js';

/** The technician's latest visit that was not taken back. */
export function ownVisit(job: WorkOrderDetail, technician: string): Visit | undefined {
  return job.visits.findLast((visit) => visit.technician === technician && !visit.withdrawnAt);
}

function withVisit(
  job: WorkOrderDetail,
  technician: string,
  facts: Partial<Visit>,
): WorkOrderDetail {
  const current = ownVisit(job, technician);
  const visits = job.visits.map((visit) => (visit === current ? { ...visit, ...facts } : visit));
  return { ...job, visits };
}

function departed(job: WorkOrderDetail, technician: string, at: string): WorkOrderDetail {
  const current = ownVisit(job, technician);
  if (!current?.completedAt) return withVisit(job, technician, { departedAt: at });
  const { assignedAt, assignedBy, acceptedAt = at } = current;
  const visitNumber = current.visitNumber + 1;
  const next = { technician, visitNumber, assignedAt, assignedBy, acceptedAt, departedAt: at };
  return { ...job, visits: [...job.visits, next] };
}

function after(
  job: WorkOrderDetail,
  command: DeviceCommand,
  technician: string,
  at: string,
): WorkOrderDetail {
  const by = { kind: 'technician', id: technician } as const;
  switch (command.type) {
    case 'accept':
      return withVisit(job, technician, { acceptedAt: at });
    case 'decline':
      return withVisit(job, technician, { withdrawnAt: at });
    case 'depart':
      return { ...departed(job, technician, at), status: 'in_progress' };
    case 'arrive':
      return withVisit(job, technician, { arrivedAt: at });
    case 'start_work':
      return withVisit(job, technician, { workStartedAt: at });
    case 'complete_work':
      return withVisit(job, technician, { completedAt: at });
    case 'part_used': {
      const { part, amount, returnExpected } = command;
      const n = job.parts.length + 1;
      return {
        ...job,
        parts: [...job.parts, { n, part, amount, returnExpected, technician, usedAt: at }],
      };
    }
    case 'sign':
      return { ...job, signature: { name: command.name, at }, status: 'completed' };
    case 'hold': {
      const { type: _type, ...said } = command;
      const holds = [...job.holds, { ...said, from: at, by }];
      return { ...job, holds, heldStatus: job.status, status: 'on_hold' };
    }
    case 'resume': {
      const holds = job.holds.map((hold) => (hold.to ? hold : { ...hold, to: at }));
      return { ...job, holds, status: job.heldStatus ?? 'in_progress' };
    }
  }
}

/** Whether the job as the server told it does not contain the action yet. */
function isAhead(operation: QueuedOperation, job: WorkOrderDetail): boolean {
  if (operation.workOrder !== job.number) return false;
  if (operation.state === 'queued' || operation.state === 'sending') return true;
  return operation.state === 'applied' && (operation.seq ?? 0) > job.seq;
}

/** The job as it will be when the outbox has been sent: what the phone shows without signal. */
export function jobAfter(
  job: WorkOrderDetail,
  operations: readonly QueuedOperation[],
  technician: string,
): WorkOrderDetail {
  return operations
    .filter((operation) => isAhead(operation, job))
    .reduce((now, { command, occurredAt }) => after(now, command, technician, occurredAt), job);
}
