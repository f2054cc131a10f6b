import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { instantOf } from '../../domain/time/instant.js';
import { testDatabaseUri } from '../support/test-store.js';
import { createTimeSkippingEnvironment } from '../support/time-skipping-environment.js';
import { playHappyPath } from './support/happy-path.js';
import { World } from './support/world.js';

let env: TestWorkflowEnvironment;
let world: World;

beforeAll(async () => {
  env = await createTimeSkippingEnvironment();
  world = await World.create({
    temporal: env.client,
    connection: env.nativeConnection,
    storeUri: testDatabaseUri(),
  });
});
afterAll(async () => {
  await world?.close();
  await env?.teardown();
});

async function go(instant: string): Promise<void> {
  const waitMs = instantOf(instant) - (await env.currentTimeMs());
  if (waitMs > 0) await env.sleep(waitMs);
}

describe('a repair from the call to closed', () => {
  it('is closed once signed and its part is back', async () => {
    await playHappyPath(world, 'WO-HAPPY', go);
    const snapshot = await world.workOrders.find('WO-HAPPY');
    expect(snapshot).toMatchObject({
      status: 'closed',
      sla: {
        countedFrom: '2031-06-11T09:05:00+09:00',
        targetAt: '2031-06-11T11:05:00+09:00',
        verdict: 'met',
      },
      charge: { total: 0 },
      partsOutstanding: 0,
    });
  });
});
