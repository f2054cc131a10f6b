import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { leaseRepository } from '../models/lease-repository.js';
import { type DispatchGround, dispatchAlarms } from './dispatch-alarms.js';

const LEASE = 'alarm-dispatch';
const LEASE_MS = 15_000;
const IDLE_MS = 1_000;

/**
 * Hands accepted alarms over to their watches once a second, in one worker process at a time; another
 * one takes over when that process is gone. A round that fails is logged, and the next one goes on.
 */
export function startAlarmDispatcher(
  ground: DispatchGround & { log: Logger },
): () => Promise<void> {
  const { store, log } = ground;
  const leases = leaseRepository(store);
  const holder = randomUUID();
  const stopping = new AbortController();
  const holds = (): Promise<boolean> => leases.take(LEASE, holder, Date.now(), LEASE_MS);

  async function round(): Promise<void> {
    try {
      while (!stopping.signal.aborted && (await holds())) {
        if ((await dispatchAlarms(ground, Date.now())) === 0) return;
      }
    } catch (failure) {
      log.warn({ err: failure }, 'alarms wait; handing them over will be tried again');
    }
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      await round();
      await pause(IDLE_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  const running = run();
  return async () => {
    stopping.abort();
    await running;
    await leases.release(LEASE, holder).catch(() => undefined);
  };
}
