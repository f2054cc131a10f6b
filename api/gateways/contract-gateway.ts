import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { applyForContract } from '../../domain/contracts/apply-for-contract.js';
import type {
  ContractEventEnvelope,
  ContractOpening,
} from '../../domain/contracts/contract-event.js';
import {
  type ContractState,
  type ContractStatus,
  openContract,
} from '../../domain/contracts/contract-state.js';
import type { ContractApplication } from '../../domain/contracts/sides/application-facts.js';
import type { PartyFacts } from '../../domain/contracts/sides/party-facts.js';
import type { PolicySettings } from '../../domain/policies/policy-table.js';
import { checkPolicy } from '../../domain/policies/resolve-policy.js';
import { isRefusal, type Refusal } from '../../domain/refusal.js';
import { formatInstant, instantOf } from '../../domain/time/instant.js';
import type { StoreConnection } from '../../models/connect-store.js';
import { contractStateRepository } from '../../models/contract-state-repository.js';
import { contractNumbers, intakeNumberRepository } from '../../models/intake-number-repository.js';
import {
  type ContractAnswer,
  type ContractInput,
  contractUpdates,
  contractWorkflowId,
  contractWorkflowType,
} from '../../workflows/contract/contract-messages.js';
import { type Problem, problem } from '../problems/problem.js';
import { refusalProblem } from '../problems/refusal-problem.js';
import { COMMAND_LIMIT_MS } from './command-gateway.js';
import { completeApplication } from './complete-application.js';
import { completeParty } from './contract-party.js';
import { commandProblem, isWorkflowNotFound } from './temporal-problems.js';

const START_LIMIT_MS = 5_000;

/** A registration that is complete, or an application for one. */
export interface OpenContract {
  operationId: string;
  /** The next free number when left out. */
  id?: string;
  opening: ContractOpening;
  party?: PartyFacts;
  /** Given, it waits for a decision. */
  application?: ContractApplication;
  policy?: Readonly<Record<string, unknown>>;
  /** ISO instant; now when left out. */
  openedAt?: string;
}

interface ContractGatewayParts {
  temporal: Client;
  taskQueue: string;
  store: StoreConnection;
  clock: () => number;
  commandLimitMs?: number;
}

function refused({ code, message, because, field }: Refusal, prefix: string): Problem {
  const path =
    field === undefined ? prefix : field.startsWith('policy.') ? field : `${prefix}.${field}`;
  return refusalProblem(code, message, { because, field: path });
}

/** What its workflow will begin with: asked here so that a "no" reaches whoever registers. */
function firstState(
  { opening, party, application }: OpenContract,
  policy: PolicySettings,
  atMs: number,
): ContractState | Refusal {
  return application
    ? applyForContract('new', opening, application, { policy, appliedAtMs: atMs })
    : openContract('new', opening, policy, atMs, party);
}

/**
 * The one way to contracts without HTTP; every "no" is thrown as a Problem. While the workflow server
 * is away nothing is kept: the caller is told to send the same again, which then finds its number.
 */
export function contractGateway(parts: ContractGatewayParts) {
  const { temporal, taskQueue, store, clock, commandLimitMs } = parts;
  const numbers = intakeNumberRepository(store, contractNumbers);
  const contracts = contractStateRepository(store);

  /** Answers `false` when another operation has the id. */
  const start = async (input: ContractInput, operationId: string): Promise<boolean> => {
    const workflowId = contractWorkflowId(input.id);
    try {
      await temporal.withDeadline(Date.now() + START_LIMIT_MS, () =>
        temporal.workflow.start(contractWorkflowType, {
          workflowId,
          workflowIdConflictPolicy: 'FAIL',
          workflowIdReusePolicy: 'REJECT_DUPLICATE',
          taskQueue,
          args: [input],
          memo: { operationId, plan: input.opening.plan },
        }),
      );
      return true;
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw commandProblem(error);
      const { memo } = await temporal.workflow.getHandle(workflowId).describe();
      return memo?.operationId === operationId;
    }
  };

  /** Says why nobody answers for an id: its story is over, or there was none. */
  const whyNotFound = async (id: string): Promise<Problem> =>
    (await contracts.find(id))
      ? problem('CONTRACT_OVER', `${id} ended long ago and has nothing open any more.`, {
          field: 'id',
        })
      : problem('CONTRACT_NOT_FOUND', `There is no contract ${id}.`, { field: 'id' });

  return {
    /** Opens a contract that its plan's rules accept; sent again it is the same one. */
    async openContract(wish: OpenContract): Promise<{ id: string; status: ContractStatus }> {
      const policy = checkPolicy(wish.policy ?? {});
      if (isRefusal(policy)) throw refused(policy, 'policy');
      const openedAt = wish.openedAt ?? formatInstant(clock());
      if (wish.application && instantOf(openedAt) > clock())
        throw refusalProblem('EVENT_IN_FUTURE', 'It cannot have been received yet.', {
          because: [],
          field: 'openedAt',
        });
      const { opening, operationId } = wish;
      const application = wish.application && (await completeApplication(store, wish.application));
      const party = wish.party && (await completeParty(store, wish.party));
      const state = firstState(
        { ...wish, ...(party && { party }), ...(application && { application }) },
        policy,
        instantOf(openedAt),
      );
      if (isRefusal(state)) throw refused(state, 'opening');
      const rest = {
        opening,
        openedAt,
        ...(wish.policy && { policy: wish.policy as Partial<PolicySettings> }),
        ...(party && { party }),
        ...(application && { application }),
      };
      const { id } = wish;
      if (id !== undefined) {
        if (await start({ id, ...rest }, operationId)) return { id, status: state.status };
        throw problem('CONTRACT_ID_TAKEN', `There is a contract ${id} already.`, { field: 'id' });
      }
      const number = await numbers.begin(operationId, new Date(clock()), (reserved) =>
        start({ id: reserved.number, ...rest }, operationId),
      );
      return { id: number, status: state.status };
    },

    /** Tells a contract what somebody did; its answer is on record. */
    async sendEvent(id: string, envelope: ContractEventEnvelope): Promise<ContractAnswer> {
      try {
        return await temporal.withDeadline(Date.now() + (commandLimitMs ?? COMMAND_LIMIT_MS), () =>
          temporal.workflow
            .getHandle(contractWorkflowId(id))
            .executeUpdate<ContractAnswer, [ContractEventEnvelope]>(contractUpdates.event, {
              updateId: envelope.operationId,
              args: [envelope],
            }),
        );
      } catch (error) {
        throw isWorkflowNotFound(error) ? await whyNotFound(id) : commandProblem(error, 'id');
      }
    },
  };
}
export type ContractGateway = ReturnType<typeof contractGateway>;
