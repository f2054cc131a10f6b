import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { endAllChildren, startChild } from '../../embedded/child-process.js';
import { isAlive } from '../../embedded/lock-file.js';
import { projectRoot } from '../../embedded/project-root.js';
import { runCommand } from '../../embedded/run-command.js';

const endless = { file: process.execPath, args: ['-e', 'setInterval(() => {}, 1000)'] };

async function untilDead(pid: number): Promise<void> {
  const giveUpAt = Date.now() + 15_000;
  while (isAlive(pid)) {
    if (Date.now() > giveUpAt) throw new Error(`Process ${pid} still runs.`);
    await pause(20);
  }
}

/** The start of a process that imports the project's TypeScript. */
const hooks = pathToFileURL(join(projectRoot(), 'test', 'support', 'typescript-hooks.mjs')).href;
const source = pathToFileURL(join(projectRoot(), 'embedded', 'child-process.ts')).href;
const PARENT = `
  import { register } from 'node:module';
  register(${JSON.stringify(hooks)});
  const { startChild } = await import(${JSON.stringify(source)});
  const child = startChild(${JSON.stringify(endless)});
  console.log(child.pid);
  setInterval(() => {}, 1000);
`;

describe('a program that we started', () => {
  it('ends when this process is killed without a chance to clean up', async () => {
    const parent = spawn(process.execPath, ['--input-type=module', '-e', PARENT], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [printed] = (await once(parent.stdout, 'data')) as [Buffer];
    const child = Number(printed.toString());
    expect(isAlive(child)).toBe(true);
    parent.kill('SIGKILL');
    await untilDead(child);
  });

  it('is ended with all others, and its exit is waited for', async () => {
    const children = [startChild(endless), startChild(endless)];
    await endAllChildren();
    expect(children.map(({ pid }) => isAlive(pid))).toEqual([false, false]);
  });

  it('that cannot run ends with its reason', async () => {
    const child = startChild({ file: '/nowhere/tool', args: [] });
    expect(await child.exited).toBeNull();
    expect(child.tail()).toContain('ENOENT');
  });

  it('as a build step is stopped at its time limit, with what it started', async () => {
    const nested = ['-c', '"$0" -e "setInterval(() => {}, 1000)" & echo $!; wait'];
    const limit = AbortSignal.timeout(300);
    const step = runCommand({ file: '/bin/sh', args: [...nested, process.execPath] }, limit);
    const failure = await step.then(
      () => new Error('ran to its end'),
      (reason: Error) => reason,
    );
    expect(failure.message).toContain('was stopped at its time limit');
    await untilDead(Number(/(\d+)\s*$/.exec(failure.message)?.[1]));
  });

  it('as a build step that fails tells its last words', async () => {
    const step = runCommand({ file: '/bin/sh', args: ['-c', 'echo no space left; exit 3'] });
    await expect(step).rejects.toThrow(/ended with 3: no space left/);
  });
});
