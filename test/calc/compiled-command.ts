import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const ANSWER_ALL = `
import { readFileSync } from 'node:fs';
import { runCalc } from './calc/run-calc.js';
const answers = { zone: new Date(0).getTimezoneOffset() };
for (const [name, input] of Object.entries(JSON.parse(readFileSync(0, 'utf8')))) {
  answers[name] = await runCalc([name], async () => JSON.stringify(input));
}
console.log(JSON.stringify(answers));
`;

/** The end of a run of the command. */
export interface CommandEnd {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** The real command line in a process of its own, compiled into a folder that `remove` deletes. */
export interface CompiledCommand {
  run(args: string[], input: string): CommandEnd;
  /** Answers several calculators, `{ name: input }`, in one process of a time zone. */
  runAll(inputs: Record<string, unknown>, timeZone: string): CommandEnd;
  remove(): void;
}

/** Compiles `calc/` and `domain/` alone, so that no test depends on a build of the whole project. */
export function compileCalcCommand(): CompiledCommand {
  const folder = mkdtempSync(join(tmpdir(), 'genba-calc-'));
  for (const part of ['domain', 'calc']) {
    for (const name of readdirSync(join(ROOT, part), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts')) continue;
      const target = join(folder, part, name.replace(/\.ts$/, '.js'));
      mkdirSync(dirname(target), { recursive: true });
      const { code } = transformSync(readFileSync(join(ROOT, part, name), 'utf8'), {
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'es6' },
      });
      writeFileSync(target, code);
    }
  }
  cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  writeFileSync(join(folder, 'answer-all.js'), ANSWER_ALL);
  const runNode = (script: string, args: string[], input: string, timeZone: string): CommandEnd => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(folder, script), ...args],
      {
        input,
        encoding: 'utf8',
        env: { ...process.env, NODE_OPTIONS: '', TZ: timeZone },
        maxBuffer: 1e8,
      },
    );
    return { status, stdout, stderr };
  };
  return {
    run: (args, input) => runNode('calc/calc-command.js', args, input, 'UTC'),
    runAll: (inputs, timeZone) => runNode('answer-all.js', [], JSON.stringify(inputs), timeZone),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
