import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { inProject, packageProgram, run, tell } from './project.mjs';

const SERVER_FOLDERS = [
  ...['domain', 'workflows', 'activities', 'worker', 'api', 'models', 'embedded', 'config'],
  ...['documents', 'app', 'bench', 'rehearsal', 'calc', 'rules'],
];

/**
 * The parts of `dist/`: what each is built from and how. A build answers true when it is whole and
 * false when it can be run but not shipped (types do not agree).
 */
export const parts = [
  {
    name: 'server',
    inputs: ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', ...SERVER_FOLDERS],
    output: inProject('dist', 'config'),
    exists: () => true,
    async build() {
      tell('building the server …');
      const tsc = packageProgram('typescript', 'bin', 'tsc');
      const code = await run(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
        output: 'error',
      });
      return code === 0;
    },
  },
  {
    name: 'workflow bundle',
    inputs: ['package-lock.json', 'tsconfig.json', 'workflows', 'domain'],
    output: inProject('dist', 'workflow-bundle.js'),
    exists: () => existsSync(inProject('workflows', 'index.ts')),
    async build() {
      tell('bundling the workflows …');
      const require = createRequire(import.meta.url);
      const { bundleWorkflowCode } = require('@temporalio/worker');
      const { code } = await bundleWorkflowCode({
        workflowsPath: inProject('dist', 'workflows', 'index.js'),
        logger: { ...silent, warn: tell, error: tell },
      });
      await writeFile(inProject('dist', 'workflow-bundle.js'), code);
      return true;
    },
  },
  {
    name: 'web',
    inputs: ['package-lock.json', 'web'],
    output: inProject('dist', 'web', 'index.html'),
    exists: () => existsSync(inProject('web', 'vite.config.ts')),
    async build() {
      tell('building the web pages …');
      const vite = packageProgram('vite', 'bin', 'vite.js');
      const args = [vite, 'build', '--config', 'web/vite.config.ts', '--logLevel', 'warn'];
      const code = await run(process.execPath, args, { output: 'error' });
      if (code !== 0) throw new Error(`The build of the web pages ended with ${code}.`);
      return true;
    },
  },
];

const ignore = () => undefined;
const silent = { log: ignore, trace: ignore, debug: ignore, info: ignore };
