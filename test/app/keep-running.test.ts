import { setImmediate as nextTurn } from 'node:timers/promises';
import { keepRunning } from '../../app/keep-running.js';
import { startChild } from '../../embedded/child-process.js';
import { isAlive } from '../../embedded/lock-file.js';
import { type RunningServer, stopChild } from '../../embedded/running-server.js';

const endless = { file: process.execPath, args: ['-e', 'setInterval(() => {}, 1000)'] };

/** Counts the starts of a real process and tells when the wanted one has happened. */
function countedStarts(): { start: () => Promise<RunningServer>; nth(n: number): Promise<void> } {
  const waiting = new Map<number, () => void>();
  let starts = 0;
  return {
    async start() {
      const child = startChild(endless);
      starts += 1;
      waiting.get(starts)?.();
      const { pid, kill, exited } = child;
      return { address: '', pid, kill, exited, stop: () => stopChild(child) };
    },
    nth: (n) =>
      starts >= n ? Promise.resolve() : new Promise((resolve) => waiting.set(n, () => resolve())),
  };
}

describe('a process that is kept running', () => {
  it('is started again when it dies, as often as it dies', async () => {
    const { start, nth } = countedStarts();
    const kept = await keepRunning('The worker', start);
    for (let death = 1; death <= 2; death += 1) {
      const before = kept.current().pid;
      kept.current().kill('SIGKILL');
      await nth(death + 1);
      while (kept.current().pid === before) await nextTurn();
      expect(isAlive(before)).toBe(false);
    }
    await kept.stop();
  });

  it('stays stopped once it is stopped', async () => {
    const { start } = countedStarts();
    const kept = await keepRunning('The worker', start);
    const { pid, exited } = kept.current();
    await kept.stop();
    await exited;
    expect(isAlive(pid)).toBe(false);
    expect(kept.current().pid).toBe(pid);
  });

  it('can be stopped while it waits to be started again', async () => {
    const { start } = countedStarts();
    const kept = await keepRunning('The worker', start);
    const { pid, exited, kill } = kept.current();
    kill('SIGKILL');
    await exited;
    await kept.stop();
    expect(kept.current().pid).toBe(pid);
  });

  it('that does not start the first time is an error', async () => {
    const failing = keepRunning('The worker', () => Promise.reject(new Error('no memory')));
    await expect(failing).rejects.toThrow('no memory');
  });
});
