import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Connection } from '@temporalio/client';
import { freePort } from './free-port.js';
import { type RunningServer, startServer } from './running-server.js';
import { temporalProgram } from './temporal-program.js';

/** How a Temporal server of our own is to run. */
export interface TemporalServerOptions {
  /** The SQLite file that holds everything; without it the server lives in memory. */
  readonly dataFile?: string;
  readonly port?: number;
  /** The web interface's port; null or nothing for none. */
  readonly uiPort?: number | null;
  /** True survives a power cut, false (for tests) a killed process only. */
  readonly durable: boolean;
  readonly namespace?: string;
  /** Search attributes by name with their type, such as `{ area: 'Keyword' }`. */
  readonly searchAttributes?: Readonly<Record<string, string>>;
}

/** Starts a Temporal development server on 127.0.0.1 and waits until its namespace answers. */
export async function startTemporalServer(options: TemporalServerOptions): Promise<RunningServer> {
  const file = await temporalProgram();
  const port = options.port ?? (await freePort());
  const address = `127.0.0.1:${port}`;
  const namespace = options.namespace ?? 'default';
  if (options.dataFile !== undefined) {
    await mkdir(dirname(options.dataFile), { recursive: true });
  }
  return startServer(
    'The Temporal server',
    { file, args: [...commandLine(options, port, namespace)] },
    {
      address,
      port,
      ...(options.uiPort == null ? {} : { uiAddress: `http://127.0.0.1:${options.uiPort}` }),
    },
    () => answers(address, namespace, Object.keys(options.searchAttributes ?? {})),
  );
}

function* commandLine(
  options: TemporalServerOptions,
  port: number,
  namespace: string,
): Generator<string> {
  yield* ['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port)];
  yield* options.uiPort == null ? ['--headless'] : ['--ui-port', String(options.uiPort)];
  yield* ['--log-level', 'error', '--namespace', namespace];
  if (options.dataFile !== undefined) {
    yield* ['--db-filename', options.dataFile, '--sqlite-pragma', 'journal_mode=wal'];
    yield* ['--sqlite-pragma', `synchronous=${options.durable ? 'full' : 'normal'}`];
  }
  for (const [name, type] of Object.entries(options.searchAttributes ?? {})) {
    yield* ['--search-attribute', `${name}=${type}`];
  }
}

async function answers(
  address: string,
  namespace: string,
  searchAttributes: readonly string[],
): Promise<boolean> {
  const connection = await Connection.connect({ address, connectTimeout: '2s' });
  try {
    await connection.workflowService.describeNamespace({ namespace });
    const listed = await connection.operatorService.listSearchAttributes({ namespace });
    return searchAttributes.every((name) => listed.customAttributes?.[name] !== undefined);
  } finally {
    await connection.close();
  }
}
