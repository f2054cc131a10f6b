import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import type { IntakeBufferRepository } from '../../models/intake-buffer-repository.js';
import { startWorkOrder } from './start-work-order.js';

const EVERY_MS = 2_000;
const BATCH = 50;

/** Starts the calls that were kept while the workflow server was away, oldest first. */
export async function drainIntakeBuffer(
  buffer: IntakeBufferRepository,
  temporal: Client,
  taskQueue: string,
): Promise<number> {
  const kept = await buffer.oldest(BATCH);
  for (const intake of kept) {
    await startWorkOrder(temporal, taskQueue, intake);
    await buffer.remove(intake.number);
  }
  return kept.length;
}

/** Looks after the buffer for as long as the process runs; starting a call twice does no harm. */
export function keepDraining(
  buffer: IntakeBufferRepository,
  temporal: Client,
  taskQueue: string,
  log: Logger,
): { stop(): Promise<void> } {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const turn = async (): Promise<void> => {
    try {
      const begun = await drainIntakeBuffer(buffer, temporal, taskQueue);
      if (begun > 0) log.info({ begun }, 'Kept calls have begun');
    } catch (error) {
      log.debug({ err: error }, 'Kept calls have to wait');
    }
    if (!stopped) schedule();
  };
  const schedule = (): void => {
    timer = setTimeout(() => {
      running = turn();
    }, EVERY_MS);
  };
  schedule();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
