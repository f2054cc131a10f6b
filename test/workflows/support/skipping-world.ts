import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { instantOf } from '../../../domain/time/instant.js';
import { createTimeSkippingEnvironment } from '../../../embedded/time-skipping-environment.js';
import { testDatabaseUri } from '../../support/test-store.js';
import { World } from './world.js';

/** A world whose clock one driver moves. */
export interface SkippingWorld {
  env: TestWorkflowEnvironment;
  world: World;
  /** Moves the clock to an instant; an instant that has passed is reached already. */
  go(instant: string): Promise<void>;
  close(): Promise<void>;
}

/** Builds the world of one test file: a time-skipping server, a database and a worker of its own. */
export async function createSkippingWorld(): Promise<SkippingWorld> {
  const env = await createTimeSkippingEnvironment();
  const world = await World.create({
    temporal: env.client,
    connection: env.nativeConnection,
    storeUri: testDatabaseUri(),
  });
  return {
    env,
    world,
    async go(instant) {
      const waitMs = instantOf(instant) - (await env.currentTimeMs());
      if (waitMs > 0) await env.sleep(waitMs);
    },
    async close() {
      await world.close();
      await env.teardown();
    },
  };
}
