import { ActivityFailure, ApplicationFailure } from '@temporalio/workflow';
import {
  type AnsweredOperation,
  confirmReservations,
  type DeskState,
  engagementsOf,
  release,
  rememberAnswer,
  reserve,
  reservedFor,
} from '../../domain/dispatch/desk-state.js';
import { atOnce } from '../../domain/dispatch/job-time.js';
import { judgeAssignment } from '../../domain/dispatch/judge-assignment.js';
import { refuseAssignment } from '../../domain/dispatch/refuse-assignment.js';
import { instantOf } from '../../domain/time/instant.js';
import type { WorkOrderCommand } from '../../domain/work-order/work-order-command.js';
import { commandWorkOrder, readAssignmentFacts } from '../effects.js';
import { refusedUpdate } from '../refused-update.js';
import type { AssignAnswer, AssignRequest, UnassignRequest } from './dispatch-desk-messages.js';

/** Gives the answer to an operation that was sent before. */
export function answeredBefore(desk: DeskState, operationId: string): AssignAnswer | undefined {
  const answer = desk.answered.find((kept) => kept.operationId === operationId);
  if (!answer) return undefined;
  const { operationId: _operationId, ...rest } = answer;
  return { ...rest, duplicate: true };
}

/** Answers an operation, and keeps the answer for when it is sent again. */
export function answerWith(desk: DeskState, answer: AnsweredOperation): AssignAnswer {
  rememberAnswer(desk, answer);
  const { operationId: _operationId, ...rest } = answer;
  return { ...rest, duplicate: false };
}

/** Gives the work order's own "no" to the caller instead of the activity's wrapping. */
export function ownRefusal(failure: unknown): unknown {
  const inner = failure instanceof ActivityFailure ? failure.cause : undefined;
  if (!(inner instanceof ApplicationFailure)) return failure;
  return ApplicationFailure.create({
    type: inner.type ?? 'WORK_ORDER_REFUSED',
    message: inner.message,
    nonRetryable: true,
    details: inner.details ?? [],
  });
}

/** Sends the work order what the desk has decided, under the request's own operation id. */
export function command(
  request: AssignRequest | UnassignRequest,
  said: WorkOrderCommand,
): ReturnType<typeof commandWorkOrder> {
  const { operationId, by, at, workOrder } = request;
  const envelope = { operationId, by, occurredAt: at, command: said };
  return commandWorkOrder({ workOrder, envelope });
}

/**
 * Gives a job to technicians: judged, reserved, told to the work order; if that refuses, they are
 * free again and the caller hears its reason. Must run in turn with every other assignment.
 */
export async function assign(desk: DeskState, request: AssignRequest): Promise<AssignAnswer> {
  const before = answeredBefore(desk, request.operationId);
  if (before) return before;
  const { workOrder, technicians, overrideReason, operationId } = request;
  const facts = await readAssignmentFacts({ area: desk.areaId, workOrder, technicians }).catch(
    (failure) => {
      throw ownRefusal(failure);
    },
  );
  const time = atOnce(instantOf(request.at));
  const reasons = judgeAssignment(facts, engagementsOf(desk), time);
  const refusal = refuseAssignment(reasons, overrideReason);
  if (refusal) throw refusedUpdate(refusal);
  const held = reservedFor(desk, workOrder);
  const added = technicians.filter((technician) => !held.includes(technician));
  reserve(desk, added, workOrder);
  try {
    const { seq } = await command(request, {
      type: 'assign',
      technicians,
      ...(overrideReason ? { overrideReason } : {}),
    });
    confirmReservations(desk, added, workOrder, seq);
    const dropped = held.filter((technician) => !technicians.includes(technician));
    release(desk, dropped, workOrder);
    const overridden = reasons.map(({ technician, code }) => ({ technician, code }));
    return answerWith(desk, { operationId, workOrder, technicians, overridden, seq });
  } catch (failure) {
    release(desk, added, workOrder);
    throw ownRefusal(failure);
  }
}

/** Takes everybody off a job. Must run in turn with every other assignment. */
export async function unassign(desk: DeskState, request: UnassignRequest): Promise<AssignAnswer> {
  const before = answeredBefore(desk, request.operationId);
  if (before) return before;
  const { workOrder, reason, operationId } = request;
  try {
    const { seq } = await command(request, { type: 'unassign', reason });
    release(desk, reservedFor(desk, workOrder), workOrder);
    return answerWith(desk, { operationId, workOrder, technicians: [], overridden: [], seq });
  } catch (failure) {
    throw ownRefusal(failure);
  }
}
