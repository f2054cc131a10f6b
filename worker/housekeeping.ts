import type { Client } from '@temporalio/client';
import { createTask } from 'node-cron';
import type { Logger } from 'pino';
import type { StoreConnection } from '../models/connect-store.js';
import { referenceRepository } from '../models/reference-repository.js';
import { drainIntakeBuffer } from './drain-intake-buffer.js';
import { startDesks } from './start-desks.js';

/** Every worker process ticks: a tick only asks for what may be asked for twice. */
const EVERY_TEN_SECONDS = '*/10 * * * * *';

/** What a tick acts upon. */
export interface HousekeepingGround {
  temporal: Client;
  taskQueue: string;
  store: StoreConnection;
  log: Logger;
}

/** Does one round: every area has its desk, and calls kept during an outage become work orders. */
export async function keepHouse(ground: HousekeepingGround): Promise<void> {
  const { temporal, taskQueue, store } = ground;
  const areas = await referenceRepository(store).list('areas');
  await startDesks(
    temporal,
    taskQueue,
    areas.map((area) => area.id),
  );
  await drainIntakeBuffer(temporal, taskQueue, store);
}

/** Keeps house now and every ten seconds; a round that fails is logged and the next one tries again. */
export async function startHousekeeping(ground: HousekeepingGround): Promise<() => Promise<void>> {
  const round = (): Promise<void> =>
    keepHouse(ground).catch((failure) => {
      ground.log.warn({ err: failure }, 'housekeeping will try again');
    });
  await round();
  const task = createTask(EVERY_TEN_SECONDS, round, { noOverlap: true });
  await task.start();
  return async () => {
    await task.destroy();
  };
}
