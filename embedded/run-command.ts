import { type Command, startChild } from './child-process.js';

/** What a finished command printed (both streams, the last 4,000 characters). */
export interface CommandOutput {
  readonly output: string;
}

/** Runs a command to its end and fails with its last words if it fails, cannot start or is aborted. */
export async function runCommand(command: Command, signal?: AbortSignal): Promise<CommandOutput> {
  const child = startChild(command);
  const abort = (): void => child.kill('SIGKILL');
  if (signal?.aborted === true) abort();
  signal?.addEventListener('abort', abort, { once: true });
  const code = await child.exited;
  signal?.removeEventListener('abort', abort);
  if (code !== 0) {
    const how = signal?.aborted === true ? 'was stopped at its time limit' : `ended with ${code}`;
    throw new Error(`${command.file} ${how}: ${child.tail().trim().slice(-1500)}`);
  }
  return { output: child.tail() };
}
