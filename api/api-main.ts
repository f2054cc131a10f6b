import process from 'node:process';
import { loadSettings } from '../config/settings.js';
import { startApi } from './start-api.js';

/** The API as a process of its own: ends in order on SIGINT and SIGTERM. */
const api = await startApi(loadSettings(process.env));
let ending = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (ending) return;
    ending = true;
    void api.stop().then(() => process.exit(0));
  });
}
