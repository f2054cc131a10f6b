import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parts } from './build-parts.mjs';
import { fingerprint, readStamps, writeStamp } from './fingerprint.mjs';
import { install } from './install.mjs';
import { failPlainly, tell } from './project.mjs';
import { withSetupLock } from './setup-lock.mjs';

/** The parts whose sources changed since they were built, or whose result is gone. */
export function staleParts(names = parts.map((part) => part.name)) {
  const stamps = readStamps();
  return parts.filter(
    (part) =>
      names.includes(part.name) &&
      part.exists() &&
      (!existsSync(part.output) || stamps[part.name] !== fingerprint(part.inputs)),
  );
}

/** Builds what is stale. Answers false when types do not agree; what was emitted can be run all the same. */
export async function buildStale(names) {
  let whole = true;
  for (const part of staleParts(names)) {
    const before = fingerprint(part.inputs);
    const clean = await part.build();
    // A part that is not whole is built again the next time, so that its errors stay in sight.
    if (clean) writeStamp(part.name, before);
    else {
      writeStamp(part.name, undefined);
      whole = false;
    }
  }
  return whole;
}

/** Installs and builds under the folder's lock. */
export function setUp(names) {
  return withSetupLock(async () => {
    await install();
    return buildStale(names);
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!(await setUp().catch(failPlainly))) {
    tell('the types do not agree');
    process.exitCode = 1;
  }
}
