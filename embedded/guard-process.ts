import { type ChildProcess, spawn } from 'node:child_process';

/**
 * Sees to it that a process group does not outlive this process, however this process ends: a shell
 * waits on a pipe that only we hold open, and ends the group when the pipe closes. Stop guarding
 * as soon as the process has exited, because its number may be given to another.
 */
export function guardProcess(pid: number): () => void {
  if (process.platform === 'win32') return () => undefined;
  const guard: ChildProcess = spawn(
    '/bin/sh',
    ['-c', 'read -r _; kill -s TERM -- "-$1" 2>/dev/null', 'genba-guard', String(pid)],
    { stdio: ['pipe', 'ignore', 'ignore'], detached: true },
  );
  guard.stdin?.on('error', () => undefined);
  guard.on('error', () => undefined);
  guard.unref();
  return () => {
    guard.kill('SIGKILL');
  };
}
