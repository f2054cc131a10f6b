import type { Client } from '@temporalio/client';
import type { JobTime } from '../../domain/dispatch/job-time.js';
import type { Candidate } from '../../domain/dispatch/rank-candidates.js';
import { formatInstant, instantOf } from '../../domain/time/instant.js';
import { CLOCK_TOLERANCE_MS } from '../../domain/work-order/command-context.js';
import type { CommandAnswer, CommandEnvelope } from '../../domain/work-order/work-order-command.js';
import type { Intake } from '../../domain/work-order/work-order-facts.js';
import type { StoreConnection } from '../../models/connect-store.js';
import { intakeBufferRepository } from '../../models/intake-buffer-repository.js';
import { intakeNumberRepository } from '../../models/intake-number-repository.js';
import type {
  AssignAnswer,
  AssignRequest,
  BookAnswer,
  BookRequest,
  UnassignRequest,
} from '../../workflows/dispatch-desk/dispatch-desk-messages.js';
import type {
  ReceivePart,
  WriteOffPart,
} from '../../workflows/parts-return/parts-return-messages.js';
import { refusalProblem } from '../problems/refusal-problem.js';
import { candidatesFor } from './candidates.js';
import { commandGateway } from './command-gateway.js';
import { type Call, intakeDesk } from './intake-desk.js';
import { startWorkOrder } from './start-work-order.js';
import { isTemporalUnreachable, isUnanswered } from './temporal-problems.js';
import { workOrderFinder } from './work-order-finder.js';

export interface WorkOrderGatewayParts {
  temporal: Client;
  taskQueue: string;
  store: StoreConnection;
  /** Milliseconds since the epoch. */
  clock: () => number;
  commandLimitMs?: number;
}

export interface CallTaken {
  number: string;
  /** `buffered`: kept in the store, begins by itself when the workflow server is back. */
  started: 'now' | 'buffered';
  intake: Intake;
}

/** Everything that people can do with work orders, without HTTP; every "no" is thrown as a Problem. */
export interface WorkOrderGateway {
  takeCall(call: Call): Promise<CallTaken>;
  command(number: string, envelope: CommandEnvelope): Promise<CommandAnswer>;
  assign(request: AssignRequest): Promise<AssignAnswer>;
  book(request: BookRequest): Promise<BookAnswer>;
  unassign(request: UnassignRequest): Promise<AssignAnswer>;
  receivePart(request: ReceivePart & { workOrder: string; n: number }): Promise<void>;
  writeOffPart(request: WriteOffPart & { workOrder: string; n: number }): Promise<void>;
  candidates(number: string, time: JobTime): Promise<Candidate[]>;
}

/** Builds the one way to work orders that routes and rehearsals share. */
export function createWorkOrderGateway(parts: WorkOrderGatewayParts): WorkOrderGateway {
  const { temporal, taskQueue, store, clock, commandLimitMs } = parts;
  const desk = intakeDesk(store);
  const numbers = intakeNumberRepository(store);
  const buffer = intakeBufferRepository(store);
  const finder = workOrderFinder(parts);
  const commands = commandGateway({
    temporal,
    taskQueue,
    notFound: finder.whyNotFound,
    partNotFound: finder.whyPartNotFound,
    ...(commandLimitMs !== undefined && { limitMs: commandLimitMs }),
  });

  return {
    takeCall: async (call) => {
      const now = clock();
      const acceptedAt = call.occurredAt ?? formatInstant(now);
      refuseFutureCall(acceptedAt, now);
      const facts = await desk.intakeOf(call, acceptedAt);
      let started: CallTaken['started'] = 'now';
      const number = await numbers.begin(call.operationId, new Date(now), async (reserved) => {
        const intake: Intake = { number: reserved.number, ...facts };
        try {
          return await startWorkOrder(temporal, taskQueue, intake, reserved.isNew);
        } catch (error) {
          if (!isTemporalUnreachable(error) && !isUnanswered(error)) throw error;
          await buffer.keep(intake, new Date(now));
          started = 'buffered';
          return true;
        }
      });
      return { number, started, intake: { number, ...facts } };
    },
    command: commands.command,
    assign: async (request) => commands.assign(await finder.areaOf(request.workOrder), request),
    book: async (request) => commands.book(await finder.areaOf(request.workOrder), request),
    unassign: async (request) => commands.unassign(await finder.areaOf(request.workOrder), request),
    receivePart: async ({ workOrder, n, ...request }) => {
      await finder.requirePart(workOrder, n);
      await commands.receivePart(workOrder, n, request);
    },
    writeOffPart: async ({ workOrder, n, ...request }) => {
      await finder.requirePart(workOrder, n);
      await commands.writeOffPart(workOrder, n, request);
    },
    candidates: async (number, time) =>
      candidatesFor(store, await finder.candidateFactsOf(number), time),
  };
}

/** A call may lie as far ahead of our clock as a report of work may, and no further. */
function refuseFutureCall(acceptedAt: string, nowMs: number): void {
  if (instantOf(acceptedAt) <= nowMs + CLOCK_TOLERANCE_MS) return;
  throw refusalProblem('WORK_TIME_IN_FUTURE', 'This lies more than two minutes in the future.', {
    because: ['ESP-18'],
    field: 'occurredAt',
  });
}
