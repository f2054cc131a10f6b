import { loadSettings } from '../config/settings.js';
import { endAllChildren } from '../embedded/child-process.js';
import { tell } from '../embedded/progress.js';
import { dataFolder, wipeDataFolder, withDataFolder } from './data-folder.js';
import { startApp } from './start-app.js';
import { StopList } from './stop-list.js';
import { welcome } from './welcome.js';

const USAGE = `npm start                 starts everything on this machine; Ctrl-C stops it
npm start -- --fresh      the same, with all data wiped first
Settings: GENBA_* variables and temporal.yaml.
`;

const args = process.argv.slice(2);
const unknown = args.filter((arg) => arg !== '--fresh');
if (unknown.length > 0) {
  process.stdout.write(USAGE);
  process.exit(unknown.every((arg) => arg === '--help' || arg === '-h') ? 0 : 2);
}

const stops = new StopList();
let interrupted = false;
const untilInterrupted = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (interrupted) return;
      interrupted = true;
      resolve();
    });
  }
});

/** Starts and waits; an interrupt ends the wait at any moment, also in the middle of the start. */
async function runUntilInterrupted(): Promise<void> {
  const settings = loadSettings(process.env);
  const folder = dataFolder();
  await withDataFolder(folder, async () => {
    if (args.includes('--fresh')) await wipeDataFolder(folder);
    const started = startApp(settings, folder, stops).then((app) => {
      if (!interrupted) process.stdout.write(welcome(app));
    });
    try {
      await Promise.race([started.then(() => untilInterrupted), untilInterrupted]);
    } finally {
      await stops.stopAll();
      // What an interrupted start had begun but not yet put on the list.
      await endAllChildren();
    }
  });
}

try {
  await runUntilInterrupted();
  tell('stopped');
  process.exit(0);
} catch (failure) {
  tell(failure instanceof Error ? failure.message : String(failure));
  process.exit(1);
}
