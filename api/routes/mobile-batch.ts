import type { WorkOrderCommand } from '../../domain/work-order/work-order-command.js';
import type { WorkOrderSnapshot } from '../../domain/work-order/work-order-snapshot.js';
import { actorOf, type Caller } from '../auth/caller.js';
import { Problem } from '../problems/problem.js';
import type { DeviceCommand, DeviceOperation, OperationResult } from '../schemas/mobile-schemas.js';
import { detailOf } from '../views/work-order-detail-view.js';
import type { CommandHandlerParts } from './command-handlers.js';
import { operationIdOf } from './operation-id.js';
import { hasVisit, isOwnJob, jobOfAnother, ownTechnicianOf } from './own-job.js';

/**
 * Applies what a phone did without signal: the operations of one job one after the other in the
 * phone's order, different jobs side by side. The answers come in the order in which they were sent.
 */
export async function applyBatch(
  parts: CommandHandlerParts,
  caller: Caller,
  operations: readonly DeviceOperation[],
): Promise<OperationResult[]> {
  const results = new Map<string, OperationResult>();
  await Promise.all(
    [...groupByJob(operations).values()].map(async (ofJob) => {
      for (const operation of ofJob.toSorted((a, b) => a.sequence - b.sequence)) {
        results.set(operation.operationId, await applyOne(parts, caller, operation));
      }
    }),
  );
  return operations.flatMap(({ operationId }) => results.get(operationId) ?? []);
}

function groupByJob(operations: readonly DeviceOperation[]): Map<string, DeviceOperation[]> {
  const jobs = new Map<string, DeviceOperation[]>();
  for (const operation of operations) {
    jobs.set(operation.workOrder, [...(jobs.get(operation.workOrder) ?? []), operation]);
  }
  return jobs;
}

async function applyOne(
  { gateway, finder, clock }: CommandHandlerParts,
  caller: Caller,
  operation: DeviceOperation,
): Promise<OperationResult> {
  const { operationId, workOrder, occurredAt } = operation;
  const technician = ownTechnicianOf(caller);
  const command = commandOf(operation.command, technician);
  try {
    const belongs = 'technician' in command ? hasVisit : isOwnJob;
    const mayTell = (snapshot: WorkOrderSnapshot) => belongs(snapshot, technician);
    const known = await finder.snapshotThat(workOrder, mayTell);
    if (!mayTell(known)) throw jobOfAnother(workOrder);
    const { seq, duplicate } = await gateway.command(workOrder, {
      operationId: operationIdOf(caller, command.type, operationId),
      by: actorOf(caller),
      occurredAt,
      command,
    });
    // The server answers a known update id by itself, with the first answer: its seq tells it apart.
    const before = duplicate || seq <= known.seq;
    return { operationId, outcome: before ? 'duplicate' : 'applied', seq };
  } catch (error) {
    if (!(error instanceof Problem) || error.status >= 500) throw error;
    return refusedResult(error);
  }

  /** A "no" because the job was taken away, canceled or closed meanwhile is a conflict. */
  async function refusedResult(refused: Problem): Promise<OperationResult> {
    const said = {
      operationId,
      code: refused.code,
      message: refused.detail,
      rules: [...refused.rules],
    };
    const now = await finder.snapshotOf(workOrder).catch(() => undefined);
    if (!now || !hasVisit(now, technician)) return { ...said, outcome: 'rejected' };
    const over = now.status === 'canceled' || now.status === 'closed';
    if (!over && isOwnJob(now, technician)) {
      return { ...said, outcome: 'rejected', seq: now.seq };
    }
    return { ...said, outcome: 'conflict', seq: now.seq, current: detailOf(now, clock()) };
  }
}

function commandOf(command: DeviceCommand, technician: string): WorkOrderCommand {
  switch (command.type) {
    case 'sign':
    case 'hold':
    case 'resume':
      return command;
    default:
      return { ...command, technician };
  }
}
