import { type Child, type Command, startChild } from './child-process.js';
import { isPortFree } from './free-port.js';

const READY_LIMIT_MS = 60_000;
const ASK_AGAIN_MS = 50;
const STOP_LIMIT_MS = 30_000;

/** A server that we started. `exited` resolves when its process has ended, for whatever reason. */
export interface RunningServer {
  readonly address: string;
  readonly uiAddress?: string;
  readonly pid: number;
  /** Asks it to end, waits for the exit; the files may be touched afterwards. */
  stop(): Promise<void>;
  kill(signal: NodeJS.Signals): void;
  readonly exited: Promise<number | null>;
}

/** Where a server is to be reached; `port` is the one that it opens itself, if it opens one. */
export interface ServerPlace {
  readonly address: string;
  readonly uiAddress?: string;
  readonly port?: number;
}

/** A server that ended before it answered; the text carries its last words. */
export class ServerDidNotStartError extends Error {
  override readonly name = 'ServerDidNotStartError';
}

/**
 * Starts a server program and waits until `isReady` says that it answers. Readiness is asked by
 * connecting, never assumed after a time. Fails when the process ends first or a minute passes.
 */
export async function startServer(
  what: string,
  command: Command,
  place: ServerPlace,
  isReady: () => Promise<boolean>,
  onOutput?: (text: string) => void,
): Promise<RunningServer> {
  const { port, ...addresses } = place;
  if (port !== undefined && !(await isPortFree(port))) {
    // Whoever has the port would answer in its place and be taken for it.
    throw new ServerDidNotStartError(`${what} cannot start: port ${port} is taken.`);
  }
  const child = startChild(command, onOutput);
  let ended = false;
  void child.exited.then(() => {
    ended = true;
  });
  const giveUpAt = Date.now() + READY_LIMIT_MS;
  while (!(await isReady().catch(() => false))) {
    if (ended || Date.now() > giveUpAt) {
      child.kill('SIGKILL');
      await child.exited;
      const how = ended ? 'ended before it answered' : 'did not answer within a minute';
      throw new ServerDidNotStartError(`${what} ${how}: ${child.tail().trim()}`);
    }
    await waitForExit(child, ASK_AGAIN_MS);
  }
  return {
    ...addresses,
    pid: child.pid,
    stop: () => stopChild(child),
    kill: child.kill,
    exited: child.exited,
  };
}

/** Ends a child with SIGTERM and waits for its exit; after 30 s without one it is killed. */
export async function stopChild(child: Child): Promise<void> {
  child.kill('SIGTERM');
  if (await waitForExit(child, STOP_LIMIT_MS)) return;
  child.kill('SIGKILL');
  await child.exited;
}

async function waitForExit(child: Child, limitMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), limitMs);
  });
  const exited = child.exited.then(() => true);
  try {
    return await Promise.race([exited, limit]);
  } finally {
    clearTimeout(timer);
  }
}
