import { DefaultLogger, Runtime } from '@temporalio/worker';
import { loadSettings } from '../config/settings.js';
import { startWorker } from './start-worker.js';

const settings = loadSettings(process.env);
// Signals are ours: the runtime's own handlers would end the worker before its connections close.
Runtime.install({ logger: new DefaultLogger('WARN'), shutdownSignals: [] });
const worker = await startWorker(settings, { healthPort: settings.http.port + 1 });

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    stopping = true;
    worker.stop().then(() => process.exit(0));
  });
}
await worker.finished.catch((failure) => {
  process.stderr.write(`The worker failed: ${failure}\n`);
});
// A worker that ends unasked is started again by whoever watches over the process.
if (!stopping) process.exit(1);
