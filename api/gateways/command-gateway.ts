import { type Client, WithStartWorkflowOperation } from '@temporalio/client';
import type { Workflow } from '@temporalio/common';
import type { CommandAnswer, CommandEnvelope } from '../../domain/work-order/work-order-command.js';
import {
  type AssignAnswer,
  type AssignRequest,
  type BookAnswer,
  type BookRequest,
  deskUpdates,
  dispatchDeskWorkflowId,
  dispatchDeskWorkflowType,
  type UnassignRequest,
} from '../../workflows/dispatch-desk/dispatch-desk-messages.js';
import {
  partsReturnUpdates,
  partsReturnWorkflowId,
  type ReceivePart,
  type WriteOffPart,
} from '../../workflows/parts-return/parts-return-messages.js';
import { workOrderWorkflowId } from '../../workflows/work-order/work-order-messages.js';
import { Problem } from '../problems/problem.js';
import { commandProblem, isWorkflowNotFound } from './temporal-problems.js';

/** How long a caller waits for a worker before being told to send the same again. */
export const COMMAND_LIMIT_MS = 10_000;

/** What the desk answers when the work order that it turns to is not there. */
const DESK_NOT_FOUND = 'WORK_ORDER_NOT_FOUND';

interface CommandGatewayParts {
  temporal: Client;
  taskQueue: string;
  /** Says what to answer when the workflow is not there (unknown, not begun yet, over). */
  notFound(number: string): Promise<unknown>;
  /** The same for the return of one part. */
  partNotFound(number: string, n: number): Promise<unknown>;
  limitMs?: number;
}

/** Sends updates; each is answered "done" or fails with a problem that names code and rules. */
export function commandGateway(parts: CommandGatewayParts) {
  const { temporal, taskQueue, notFound, partNotFound, limitMs } = parts;
  const limited = async <T>(
    number: string,
    send: () => Promise<T>,
    field?: string,
    missing = () => notFound(number),
  ): Promise<T> => {
    try {
      return await temporal.withDeadline(Date.now() + (limitMs ?? COMMAND_LIMIT_MS), send);
    } catch (error) {
      if (isWorkflowNotFound(error)) throw await missing();
      const refused = commandProblem(error, field);
      throw refused instanceof Problem && refused.code === DESK_NOT_FOUND
        ? await notFound(number)
        : refused;
    }
  };
  const toWorkflow = <T>(
    number: string,
    workflowId: string,
    update: string,
    argument: {
      operationId: string;
    },
    field?: string,
    missing?: () => Promise<unknown>,
  ): Promise<T> =>
    limited(
      number,
      () =>
        temporal.workflow.getHandle(workflowId).executeUpdate<T, [unknown]>(update, {
          updateId: argument.operationId,
          args: [argument],
        }),
      field,
      missing,
    );
  const toPart = (
    number: string,
    n: number,
    update: string,
    request: ReceivePart | WriteOffPart,
  ): Promise<unknown> =>
    toWorkflow(number, partsReturnWorkflowId(number, n), update, request, 'n', () =>
      partNotFound(number, n),
    );
  const toDesk = <T>(area: string, update: string, request: UnassignRequest | AssignRequest) =>
    limited(request.workOrder, () =>
      temporal.workflow.executeUpdateWithStart<Workflow, T, [unknown]>(update, {
        updateId: request.operationId,
        args: [request],
        startWorkflowOperation: new WithStartWorkflowOperation(dispatchDeskWorkflowType, {
          workflowId: dispatchDeskWorkflowId(area),
          workflowIdConflictPolicy: 'USE_EXISTING',
          taskQueue,
          args: [{ areaId: area }],
        }),
      }),
    );

  return {
    command: (number: string, envelope: CommandEnvelope): Promise<CommandAnswer> =>
      toWorkflow(
        number,
        workOrderWorkflowId(number),
        envelope.command.type,
        envelope,
        'technician' in envelope.command ? 'technician' : undefined,
      ),
    assign: (area: string, request: AssignRequest): Promise<AssignAnswer> =>
      toDesk(area, deskUpdates.assign, request),
    book: (area: string, request: BookRequest): Promise<BookAnswer> =>
      toDesk(area, deskUpdates.book, request),
    unassign: (area: string, request: UnassignRequest): Promise<AssignAnswer> =>
      toDesk(area, deskUpdates.unassign, request),
    receivePart: (number: string, n: number, request: ReceivePart): Promise<unknown> =>
      toPart(number, n, partsReturnUpdates.receive, request),
    writeOffPart: (number: string, n: number, request: WriteOffPart): Promise<unknown> =>
      toPart(number, n, partsReturnUpdates.writeOff, request),
  };
}
export type CommandGateway = ReturnType<typeof commandGateway>;
