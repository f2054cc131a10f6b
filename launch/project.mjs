import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder; the launchers use nothing but Node, because they run before the packages are there. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A path inside the project. */
export const inProject = (...parts) => join(root, ...parts);

/** Progress goes to standard error: standard output belongs to the command that is launched. */
export const tell = (line) => process.stderr.write(`genba: ${line}\n`);

/**
 * Runs a program in the project's folder and answers its exit code (1 when a signal ended it).
 * What it prints goes to standard error when `output` says so, or nowhere with 'ignore'.
 */
export function run(file, args, { output = 'inherit', env = process.env } = {}) {
  const standardOutput = output === 'error' ? 2 : output;
  return new Promise((resolve, reject) => {
    const stdio = ['ignore', standardOutput, 'inherit'];
    const child = spawn(file, args, { cwd: root, env, stdio });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Path of a program that a package in `node_modules` brings, to be run with this Node. */
export const packageProgram = (...parts) => inProject('node_modules', ...parts);

/** Says what went wrong in its own words, without a stack, and ends. */
export function failPlainly(failure) {
  tell(failure.message);
  process.exit(1);
}
