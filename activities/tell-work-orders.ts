import { WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import type { RuleId } from '../domain/rule-id.js';
import type { ContractChangeKind, ContractTerms } from '../domain/work-order/contract-change.js';
import type { CommandAnswer, CommandEnvelope } from '../domain/work-order/work-order-command.js';
import { workOrderRepository } from '../models/work-order-repository.js';
import { workOrderWorkflowId } from '../workflows/work-order/work-order-messages.js';
import type { ActivityContext } from './create-activities.js';

/** A change of a contract that its open work orders hear of. */
export interface ContractNewsForWork {
  /** Idempotency: workflow id and step; work orders hear of one key once. */
  key: string;
  contract: string;
  /** Equipment of the contract: work under other contracts on it hears of the change, too. */
  assets?: string[];
  change: ContractChangeKind;
  /** First day of the change; for an end the contract's last day. */
  on: string;
  because: RuleId[];
  /** For changed terms: those that hold from now on. */
  terms?: ContractTerms;
  /** ISO instant of the contract's workflow. */
  at: string;
}

/**
 * Tells every open work order of a contract, and of its equipment, that the contract has changed, and
 * gives the numbers told. Told again under the same key it changes nothing; a work order that is over
 * by then needs no news.
 */
export async function tellWorkOrders(
  { store, temporal }: Pick<ActivityContext, 'store' | 'temporal'>,
  news: ContractNewsForWork,
): Promise<{ told: string[] }> {
  const { key, contract, assets = [], change, on, because, terms, at } = news;
  const numbers = await workOrderRepository(store).openNumbersUnder(contract, assets);
  const envelope: CommandEnvelope = {
    operationId: key,
    by: { kind: 'system', id: `contract:${contract}` },
    occurredAt: at,
    command: { type: 'contract_changed', contract, change, on, because, ...(terms && { terms }) },
  };
  const told: string[] = [];
  for (const number of numbers) {
    try {
      await temporal.workflow
        .getHandle(workOrderWorkflowId(number))
        .executeUpdate<CommandAnswer, [CommandEnvelope]>(envelope.command.type, {
          args: [envelope],
          updateId: key,
        });
      told.push(number);
    } catch (failure) {
      const over =
        failure instanceof WorkflowNotFoundError || failure instanceof WorkflowUpdateFailedError;
      if (!over) throw failure;
    }
  }
  return { told };
}
