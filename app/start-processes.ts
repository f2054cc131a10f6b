import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Connection } from '@temporalio/client';
import { projectRoot } from '../embedded/project-root.js';
import { type RunningServer, type ServerPlace, startServer } from '../embedded/running-server.js';
import { type KeptRunning, keepRunning } from './keep-running.js';

/** What the worker and the API are told through their environment. */
export interface ProcessSurroundings {
  readonly temporalAddress: string;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly mongodbUri: string;
  readonly httpPort: number;
  /** The worker answers on the port after the one that it is given, so that both fit on one machine. */
  readonly healthPort: number;
  readonly logFolder: string;
  /** The mail sink of the demo; a configured server comes with the environment. */
  readonly smtpUrl?: string;
}

/** Starts the worker as a process of its own and keeps it running; ready once it polls the task queue. */
export function startWorkerProcess(
  around: ProcessSurroundings,
): Promise<KeptRunning<RunningServer>> {
  const port = around.healthPort;
  const health = { address: `127.0.0.1:${port}`, port, httpPort: port - 1 };
  return keepRunning('The worker', () =>
    startProcess('worker', '../worker/worker-main.js', around, health, () => isPolled(around)),
  );
}

/** Starts the API as a process of its own and keeps it running; ready once it answers a request. */
export function startApiProcess(around: ProcessSurroundings): Promise<KeptRunning<RunningServer>> {
  const port = around.httpPort;
  const place = { address: `127.0.0.1:${port}`, port, httpPort: port };
  const anyPage = `http://${place.address}/v1/openapi.json`;
  return keepRunning('The API', () =>
    startProcess('api', '../api/api-main.js', around, place, async () => (await fetch(anyPage)).ok),
  );
}

async function startProcess(
  name: string,
  entry: string,
  around: ProcessSurroundings,
  place: ServerPlace & { readonly httpPort: number },
  isReady: () => Promise<boolean>,
): Promise<RunningServer> {
  const log = createWriteStream(join(around.logFolder, `${name}.log`), { flags: 'a' });
  const server = await startServer(
    `The ${name}`,
    {
      file: process.execPath,
      args: ['--enable-source-maps', fileURLToPath(new URL(entry, import.meta.url))],
      env: {
        GENBA_TEMPORAL_ADDRESS: around.temporalAddress,
        GENBA_MONGODB_URI: around.mongodbUri,
        GENBA_HTTP_PORT: String(place.httpPort),
        ...(around.smtpUrl === undefined ? {} : { GENBA_SMTP_URL: around.smtpUrl }),
        // The worker writes links too, and has a port of its own.
        GENBA_PUBLIC_URL: process.env.GENBA_PUBLIC_URL || `http://localhost:${around.httpPort}`,
      },
      cwd: projectRoot(),
    },
    place,
    isReady,
    (text) => log.write(text),
  );
  void server.exited.then(() => log.end());
  return server;
}

/** Asks the server who polls the queue: a poller older than this start would be a worker that died. */
async function isPolled({
  temporalAddress,
  namespace,
  taskQueue,
}: ProcessSurroundings): Promise<boolean> {
  const connection = await Connection.connect({ address: temporalAddress, connectTimeout: '2s' });
  try {
    const answer = await connection.workflowService.describeTaskQueue({
      namespace,
      taskQueue: { name: taskQueue },
      taskQueueType: 1,
    });
    return (answer.pollers ?? []).length > 0;
  } finally {
    await connection.close();
  }
}
