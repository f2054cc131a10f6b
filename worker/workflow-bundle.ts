import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger, type WorkflowBundleOption } from '@temporalio/worker';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where a build leaves the bundle, beside the compiled sources. */
const builtBundle = join(root, 'workflow-bundle.js');

function workflowsPath(): string {
  const source = join(root, 'workflows', 'index.ts');
  return existsSync(source) ? source : join(root, 'workflows', 'index.js');
}

/** Bundles the workflows into one file that workers load; a build does it once and ships it. */
export async function buildWorkflowBundle(target: string): Promise<void> {
  const logger = new DefaultLogger('WARN');
  const { code } = await bundleWorkflowCode({ workflowsPath: workflowsPath(), logger });
  await mkdir(dirname(target), { recursive: true });
  const unfinished = `${target}.${process.pid}`;
  await writeFile(unfinished, code);
  await rename(unfinished, target);
}

/**
 * Gives the shipped bundle; when the project runs from its sources, one that is built for exactly
 * these sources and kept below node_modules.
 */
export async function workflowBundle(): Promise<WorkflowBundleOption> {
  if (existsSync(builtBundle)) return { codePath: builtBundle };
  const name = `workflow-bundle-${await sourceHash()}.js`;
  const codePath = join(root, 'node_modules', '.cache', 'genba', name);
  if (!existsSync(codePath)) await buildWorkflowBundle(codePath);
  return { codePath };
}

async function sourceHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of ['domain', 'workflows']) {
    const files = await readdir(join(root, folder), { recursive: true });
    for (const file of files.filter((path) => /\.[jt]s$/.test(path)).sort()) {
      hash.update(file).update(await readFile(join(root, folder, file)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
