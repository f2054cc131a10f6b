import type { Client } from '@temporalio/client';
import { contractGateway } from '../../api/gateways/contract-gateway.js';
import { dateOf, formatInstant } from '../../domain/time/instant.js';
import type { StoreConnection } from '../../models/connect-store.js';
import { contractStateRepository } from '../../models/contract-state-repository.js';
import { type DemoContract, demoContracts } from './demo-contracts.js';

const DAY_MS = 86_400_000;

/** What the demo contracts are opened through: the real servers with a worker that runs. */
export interface DemoContractGround {
  store: StoreConnection;
  temporal: Client;
  taskQueue: string;
}

/**
 * Opens the demo's contracts through their workflows and tells them what happened, as the back office
 * would. A contract that is there stays as people left it, so that every later start changes nothing.
 */
export async function loadDemoContracts({
  store,
  temporal,
  taskQueue,
}: DemoContractGround): Promise<void> {
  const contracts = contractGateway({ store, temporal, taskQueue, clock: Date.now });
  const known = contractStateRepository(store);
  const open = async ({ id, opening, asset, application, ...rest }: DemoContract) => {
    const { receivedDaysAgo = 0, events = [] } = rest;
    if (await known.find(id)) return;
    await contracts.openContract({
      operationId: `demo/open/${id}`,
      id,
      opening,
      openedAt: formatInstant(Date.now() - receivedDaysAgo * DAY_MS),
      ...(asset !== undefined && { party: { asset, language: 'ja', owner: 'U-BACK-OFFICE' } }),
      ...(application && { application }),
    });
    for (const [index, event] of events.entries()) {
      const operationId = `demo/${id}/${index}`;
      await contracts.sendEvent(id, { operationId, occurredAt: formatInstant(Date.now()), event });
    }
  };
  // One after another: packs come before what stands on them.
  for (const contract of demoContracts(dateOf(Date.now()))) await open(contract);
}
