import { existsSync, mkdtempSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setUp } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { inProject, packageProgram, run, tell } from './project.mjs';
import { TestReport } from './test-report.mjs';

/** Tests use servers and databases of their own, never the configured ones. */
const KEPT = [
  'GENBA_CHROMIUM',
  'GENBA_SCREENSHOTS',
  'GENBA_TIME_SKIPPING_SERVER',
  'GENBA_CONTRACT_MONGODB_URI',
];

const report = new TestReport();
const jestArguments = process.argv.slice(2);
const node = (...parts) => [packageProgram(...parts.slice(0, -1)), ...parts.at(-1)];
const results = mkdtempSync(join(tmpdir(), 'genba-results-'));

async function check(title, args) {
  tell(title);
  report.addCheck(await run(process.execPath, args, { env: environment }));
}

async function jest(project, part, ...options) {
  tell(`tests: ${project}${part === '' ? '' : `, part ${part}`}`);
  const file = join(results, `${project}${part.replace('/', '-of-')}.json`);
  const own = ['--selectProjects', project, '--json', '--outputFile', file, '--passWithNoTests'];
  const args = [...own, ...options, ...jestArguments];
  const code = await run(process.execPath, node('jest', 'bin', 'jest.js', args), {
    // With --json jest prints its result on standard output; people read standard error.
    env: environment,
    output: 'ignore',
  });
  report.addJest(file, code);
}

function testEnvironment() {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !name.startsWith('GENBA_') || KEPT.includes(name),
    ),
  );
  return {
    ...env,
    NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
  };
}

await setUp().catch((failure) => {
  tell(failure.message);
  report.addCheck(1);
});
const environment = testEnvironment();
try {
  environment.GENBA_CHROMIUM = await ensureChromium();
} catch (failure) {
  tell(failure.message);
  report.addCheck(1);
}
if (jestArguments.length === 0) {
  const tsc = (...args) => node('typescript', 'bin', 'tsc', args);
  const lint = ['check', '--error-on-warnings', '.'];
  await check('format, lint, import boundaries', node('@biomejs', 'biome', 'bin', 'biome', lint));
  await check('types: server and tests', tsc('--noEmit', '-p', 'tsconfig.json'));
  if (existsSync(inProject('web', 'tsconfig.json'))) {
    await check('types: web', tsc('--noEmit', '-p', 'web/tsconfig.json'));
  }
}
await jest('fast', '');
// A part has servers of its own and takes its files one after the other, in a process that is replaced
// when it has grown: each file loads the SDKs anew. Files mostly wait, so two parts share two cores.
const parts = jestArguments.length === 0 ? Math.min(2, availableParallelism()) : 1;
await Promise.all(
  Array.from({ length: parts }, (_, index) => {
    const part = `${index + 1}/${parts}`;
    return jest('servers', part, '--maxWorkers=1', '--workerIdleMemoryLimit=1GB', '--shard', part);
  }),
);

process.stdout.write(`\n${report.summary()}\n`);
process.exitCode = report.failed === 0 ? 0 : 1;
