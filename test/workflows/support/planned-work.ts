import { randomUUID } from 'node:crypto';
import { openWorkOrder, type WorkOrderRequest } from '../../../activities/open-work-order.js';
import type { ContractEvent, ContractOpening } from '../../../domain/contracts/contract-event.js';
import {
  type ContractAnswer,
  type ContractEventEnvelope,
  contractUpdates,
  contractWorkflowId,
  contractWorkflowType,
} from '../../../workflows/contract/contract-messages.js';
import {
  type BookAnswer,
  type BookRequest,
  deskUpdates,
  dispatchDeskWorkflowId,
} from '../../../workflows/dispatch-desk/dispatch-desk-messages.js';
import { dispatcher } from './call.js';
import type { World } from './world.js';

/** A UPS of the sample, bought with a base pack of five years. */
export const ups = { asset: 'UP005', contract: 'CB005' };
const upsOpening: ContractOpening = {
  plan: 'ups-battery',
  upsPurchasedOn: '2028-11-18',
  basePack: { purchasedOn: '2028-11-18', termYears: 5, window: '9x5' },
};

/** Opens the contract of the sample's UPS. */
export async function openUpsContract({ ground, taskQueue }: World, openedAt: string) {
  await ground.temporal.workflow.start(contractWorkflowType, {
    workflowId: contractWorkflowId(ups.contract),
    taskQueue,
    args: [{ id: ups.contract, opening: upsOpening, openedAt }],
  });
}

export function tellUpsContract(
  { ground }: World,
  occurredAt: string,
  event: ContractEvent,
): Promise<ContractAnswer> {
  const envelope = { operationId: randomUUID(), occurredAt, event };
  return ground.temporal.workflow
    .getHandle(contractWorkflowId(ups.contract))
    .executeUpdate<ContractAnswer, [ContractEventEnvelope]>(contractUpdates.event, {
      args: [envelope],
    });
}

/** Opens a battery replacement as the contract does when it grants a request. */
export async function openBatteryWork(
  { ground, store, taskQueue }: World,
  request: string,
  at: string,
  changes: Partial<WorkOrderRequest> = {},
): Promise<string> {
  const context = { store, temporal: ground.temporal, taskQueue };
  const { number } = await openWorkOrder(context, {
    key: `test:${request}`,
    kind: 'battery_replacement',
    channel: 'contract',
    equipment: { asset: ups.asset },
    symptom: 'battery replacement',
    origin: { contract: ups.contract, request },
    by: { kind: 'system', id: `contract:${ups.contract}` },
    at,
    ...changes,
  });
  return number;
}

/** Books a visit through the desk of the sample's area. */
export function bookVisit(
  { ground }: World,
  workOrder: string,
  at: string,
  visit: { technicians: string[]; from: string; to: string; overrideReason?: string },
): Promise<BookAnswer> {
  const operationId = randomUUID();
  const request: BookRequest = { operationId, by: dispatcher, at, workOrder, ...visit };
  return ground.temporal.workflow
    .getHandle(dispatchDeskWorkflowId('tokyo'))
    .executeUpdate<BookAnswer, [BookRequest]>(deskUpdates.book, {
      args: [request],
      updateId: operationId,
    });
}
