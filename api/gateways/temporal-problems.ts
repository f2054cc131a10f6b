import {
  isGrpcDeadlineError,
  isGrpcServiceError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure, WorkflowNotFoundError } from '@temporalio/common';
import { Problem, problem } from '../problems/problem.js';
import { type RefusalDetails, refusalProblem } from '../problems/refusal-problem.js';

const GRPC_CANCELLED = 1;

/** A server that is away, starting, overloaded or losing its own store: unknown, resource exhausted, aborted, internal, unavailable. */
const GRPC_SERVER_TROUBLE = new Set([2, 8, 10, 13, 14]);

/** Decides whether an error says that the Temporal server itself is not there, or not itself. */
export function isTemporalUnreachable(error: unknown): boolean {
  return someCause(
    error,
    (each) => isGrpcServiceError(each) && GRPC_SERVER_TROUBLE.has(each.code ?? -1),
  );
}

/** Decides whether nobody answered within the time limit; what was asked may still happen. */
export function isUnanswered(error: unknown): boolean {
  return someCause(
    error,
    (each) =>
      each instanceof WorkflowUpdateRPCTimeoutOrCancelledError ||
      isGrpcDeadlineError(each) ||
      (isGrpcServiceError(each) && each.code === GRPC_CANCELLED),
  );
}

/** Decides whether there is no such workflow, or none that still takes commands. */
export function isWorkflowNotFound(error: unknown): boolean {
  return someCause(error, (each) => each instanceof WorkflowNotFoundError);
}

/**
 * Turns what an update was answered with into the caller's problem; other errors go on as they are. A
 * "no" that comes from how things stand names `field`, to which the command was addressed.
 */
export function commandProblem(error: unknown, field = 'number'): unknown {
  if (error instanceof Problem) return error;
  if (isUnanswered(error)) {
    return problem('COMMAND_NOT_ANSWERED', 'No worker answered in time; send the same again.', {
      retryAfterSeconds: 5,
      cause: error,
    });
  }
  if (isTemporalUnreachable(error)) {
    return problem('TEMPORAL_UNAVAILABLE', 'Commands cannot be taken now; send the same again.', {
      retryAfterSeconds: 5,
      cause: error,
    });
  }
  if (!(error instanceof WorkflowUpdateFailedError)) return error;
  const failure = applicationFailureOf(error.cause);
  if (!failure?.type) return error;
  const details = (failure.details?.[0] ?? {}) as RefusalDetails;
  return refusalProblem(failure.type, failure.message, { field, ...details }, error);
}

/** The refusal may sit below wrappers: an activity of the desk fails with the work order's "no". */
function applicationFailureOf(error: unknown): ApplicationFailure | undefined {
  if (error instanceof ApplicationFailure && isCode(error.type)) return error;
  return error instanceof Error ? applicationFailureOf(error.cause) : undefined;
}

function isCode(type: string | undefined | null): boolean {
  return typeof type === 'string' && /^[A-Z][A-Z0-9_]+$/.test(type);
}

function someCause(error: unknown, decide: (each: unknown) => boolean): boolean {
  return (
    decide(error) ||
    (error instanceof Error && error.cause !== undefined ? someCause(error.cause, decide) : false)
  );
}
