import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Connection } from '@temporalio/client';
import { type RunningServer, type ServerPlace, startServer } from '../embedded/running-server.js';
import { type KeptRunning, keepRunning } from './keep-running.js';

/** What the worker and the API are told through their environment. */
export interface ProcessSurroundings {
  readonly temporalAddress: string;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly mongodbUri: string;
  readonly httpPort: number;
  readonly logFolder: string;
}

/** Starts the worker as a process of its own and keeps it running; ready once it polls the task queue. */
export function startWorkerProcess(
  around: ProcessSurroundings,
): Promise<KeptRunning<RunningServer>> {
  const queue = { address: `${around.temporalAddress} ${around.taskQueue}` };
  return keepRunning('The worker', () =>
    startProcess('worker', '../worker/worker-main.js', around, queue, () => isPolled(around)),
  );
}

/** Starts the API as a process of its own and keeps it running; ready once it answers a request. */
export function startApiProcess(around: ProcessSurroundings): Promise<KeptRunning<RunningServer>> {
  const place = { address: `127.0.0.1:${around.httpPort}`, port: around.httpPort };
  const anyPage = `http://${place.address}/v1/openapi.json`;
  return keepRunning('The API', () =>
    startProcess('api', '../api/api-main.js', around, place, async () => (await fetch(anyPage)).ok),
  );
}

async function startProcess(
  name: string,
  entry: string,
  around: ProcessSurroundings,
  place: ServerPlace,
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
        GENBA_HTTP_PORT: String(around.httpPort),
      },
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
