import { setTimeout as pause } from 'node:timers/promises';
import { tell } from '../embedded/progress.js';
import type { RunningServer } from '../embedded/running-server.js';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
const CALM_AFTER_MS = 60_000;

/** A process that is started again whenever it ends, until it is stopped. */
export interface KeptRunning<T extends RunningServer> {
  /** The process that runs at this moment (the last one while it is being started again). */
  current(): T;
  stop(): Promise<void>;
}

/**
 * Starts a process and keeps it running: when it ends by itself it is started again after half a
 * second, doubled with each failure up to 30 s, and back to half a second once it ran for a minute.
 * The first start must succeed.
 */
export async function keepRunning<T extends RunningServer>(
  what: string,
  start: () => Promise<T>,
): Promise<KeptRunning<T>> {
  const stopping = new AbortController();
  let current = await start();
  const watching = watch();

  async function watch(): Promise<void> {
    let pauseMs = FIRST_PAUSE_MS;
    let startedAt = Date.now();
    while (!stopping.signal.aborted) {
      const code = await current.exited;
      if (stopping.signal.aborted) return;
      if (Date.now() - startedAt > CALM_AFTER_MS) pauseMs = FIRST_PAUSE_MS;
      tell(`${what} ended (${code ?? 'by a signal'}); starting it again`);
      await pause(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
      startedAt = Date.now();
      try {
        current = await start();
        tell(`${what} runs again`);
      } catch (failure) {
        tell(failure instanceof Error ? failure.message : String(failure));
      }
    }
  }

  return {
    current: () => current,
    async stop() {
      stopping.abort();
      await current.stop();
      await watching;
      // A start that was under way when we were told to stop has ended by now.
      await current.stop();
    },
  };
}
