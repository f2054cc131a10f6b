import type { Client } from '@temporalio/client';
import type { CandidateFacts } from '../../domain/dispatch/rank-candidates.js';
import type { WorkOrderSnapshot } from '../../domain/work-order/work-order-snapshot.js';
import { candidateFactsReader } from '../../models/candidate-facts-reader.js';
import type { StoreConnection } from '../../models/connect-store.js';
import { intakeBufferRepository } from '../../models/intake-buffer-repository.js';
import { workOrderRepository } from '../../models/work-order-repository.js';
import {
  workOrderSnapshotQuery,
  workOrderWorkflowId,
} from '../../workflows/work-order/work-order-messages.js';
import { type Problem, problem } from '../problems/problem.js';
import { refusalProblem } from '../problems/refusal-problem.js';
import { commandProblem, isWorkflowNotFound } from './temporal-problems.js';

const QUERY_LIMIT_MS = 3_000;

interface FinderParts {
  temporal: Client;
  store: StoreConnection;
}

/** Finds work orders in the store and, where one has only just begun, in its workflow. */
export function workOrderFinder({ temporal, store }: FinderParts) {
  const workOrders = workOrderRepository(store);
  const candidateFacts = candidateFactsReader(store);
  const buffer = intakeBufferRepository(store);

  const notReady = (number: string): Problem =>
    problem('WORK_ORDER_NOT_READY', `${number} is accepted and about to begin; ask again soon.`, {
      retryAfterSeconds: 2,
    });

  const ask = (number: string): Promise<WorkOrderSnapshot> =>
    temporal.withDeadline(Date.now() + QUERY_LIMIT_MS, () =>
      temporal.workflow
        .getHandle(workOrderWorkflowId(number))
        .query<WorkOrderSnapshot>(workOrderSnapshotQuery),
    );

  /** A number without a document: begun a moment ago, kept until the server is back, or unknown. */
  const snapshotOf = async (number: string): Promise<WorkOrderSnapshot> => {
    const stored = await workOrders.find(number);
    if (stored) return stored;
    try {
      return await ask(number);
    } catch (error) {
      if (!isWorkflowNotFound(error) || (await buffer.holds(number))) throw notReady(number);
      throw problem('WORK_ORDER_UNKNOWN', `There is no work order ${number}.`, { field: 'number' });
    }
  };

  /** Says why a workflow takes no command: its correction window is over, or there is none. */
  const whyNotFound = async (number: string): Promise<Problem> => {
    if (await buffer.holds(number)) return notReady(number);
    if (!(await workOrders.find(number))) {
      return problem('WORK_ORDER_UNKNOWN', `There is no work order ${number}.`, {
        field: 'number',
      });
    }
    return problem('WORK_ORDER_FINISHED', `${number} is finished and takes no more commands.`);
  };

  return {
    snapshotOf,

    /**
     * Gives the stored work order if it fits, else what its workflow says: the document may lag behind
     * after an outage of the store, and nobody is told "no" because of that.
     */
    snapshotThat: async (
      number: string,
      fits: (snapshot: WorkOrderSnapshot) => boolean,
    ): Promise<WorkOrderSnapshot> => {
      const stored = await snapshotOf(number);
      if (fits(stored)) return stored;
      try {
        return await ask(number);
      } catch (error) {
        if (isWorkflowNotFound(error)) return stored;
        throw commandProblem(error);
      }
    },
    candidateFactsOf: async (number: string): Promise<CandidateFacts> => {
      const facts = await candidateFacts.of(number);
      if (facts) return facts;
      await snapshotOf(number);
      throw notReady(number);
    },
    areaOf: async (number: string) => (await snapshotOf(number)).intake.area,

    /** Refuses a part that the work order does not wait for. */
    requirePart: async (number: string, n: number): Promise<void> => {
      const { parts } = await snapshotOf(number);
      if (parts.some((part) => part.n === n && part.returnExpected)) return;
      throw problem('PART_UNKNOWN', `${number} has no part ${n} that has to come back.`, {
        field: 'n',
        rules: ['ESP-67'],
      });
    },

    /** Says why nobody waits for a part: it has come back or been written off, or as for the work order. */
    whyPartNotFound: async (number: string, n: number): Promise<Problem> => {
      const { parts } = await snapshotOf(number);
      if (!parts.some((part) => part.n === n && part.settled)) return whyNotFound(number);
      return refusalProblem('PART_ALREADY_SETTLED', `Part ${n} of ${number} is settled.`, {
        because: ['ESP-67'],
        field: 'n',
      });
    },

    whyNotFound,
  };
}
export type WorkOrderFinder = ReturnType<typeof workOrderFinder>;
