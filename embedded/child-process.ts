import { spawn } from 'node:child_process';
import { guardProcess } from './guard-process.js';

const TAIL_CHARACTERS = 4000;

/** A program to run: its path, arguments, surroundings. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** A started program. `exited` gives its exit code, or null when a signal ended it or it never ran. */
export interface Child {
  readonly pid: number;
  readonly exited: Promise<number | null>;
  /** The last 4,000 characters that it printed. */
  tail(): string;
  kill(signal: NodeJS.Signals): void;
}

const running = new Set<Child>();

/** Ends every program that this process started and that still runs, and waits until all have exited. */
export async function endAllChildren(): Promise<void> {
  await Promise.all(
    [...running].map((child) => {
      child.kill('SIGTERM');
      return child.exited;
    }),
  );
}

/**
 * Starts a program in a process group of its own, so that a terminal's Ctrl-C reaches us alone and
 * we decide the order of stopping, and guards it, so that it ends when we do.
 */
export function startChild(command: Command, onOutput?: (text: string) => void): Child {
  const child = spawn(command.file, [...command.args], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...command.env },
    ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
  });
  let tail = '';
  const keep = (chunk: Buffer): void => {
    const text = chunk.toString('utf8');
    tail = (tail + text).slice(-TAIL_CHARACTERS);
    onOutput?.(text);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const pid = child.pid;
  const release = pid === undefined ? () => undefined : guardProcess(pid);
  const exited = new Promise<number | null>((resolve) => {
    child.once('error', (failure) => {
      tail += failure.message;
      release();
      resolve(null);
    });
    child.once('exit', (code) => {
      release();
      resolve(code);
    });
  });
  const started: Child = {
    pid: pid ?? -1,
    exited,
    tail: () => tail,
    kill: (signal) => killGroup(pid, signal),
  };
  running.add(started);
  void exited.then(() => running.delete(started));
  return started;
}

function killGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // It has exited already, which is what the signal was to bring about.
  }
}
