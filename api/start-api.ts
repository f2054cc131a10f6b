import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { Client, Connection } from '@temporalio/client';
import { createLogger } from '../config/logger.js';
import type { Settings } from '../config/settings.js';
import { settingsWarnings } from '../config/settings-warnings.js';
import { connectStore } from '../models/connect-store.js';
import { ensureIndexes } from '../models/ensure-indexes.js';
import { ensureUserIndexes } from '../models/user-indexes.js';
import { createApp } from './app.js';
import { assembleParts } from './assemble-parts.js';

export interface RunningApi {
  port: number;
  stop(): Promise<void>;
}

/** Starts the API and the web pages; needs the addresses of Temporal and of the store. */
export async function startApi(settings: Settings): Promise<RunningApi> {
  const { address, namespace, taskQueue } = settings.temporal;
  const { uri } = settings.store;
  if (address === undefined || uri === undefined) {
    throw new Error('Set GENBA_TEMPORAL_ADDRESS and GENBA_MONGODB_URI, or use npm start.');
  }
  const log = createLogger('api', settings);
  for (const warning of settingsWarnings(settings)) log.warn(warning);
  const store = await connectStore(uri);
  await Promise.all([ensureIndexes(store), ensureUserIndexes(store)]);
  // Lazy: the API starts, and keeps calls in the buffer, while Temporal is away.
  const connection = Connection.lazy({ address });
  const temporal = new Client({ connection, namespace });
  const parts = await assembleParts({
    log,
    store,
    temporal,
    taskQueue,
    deliverySettings: settings.deliveries,
    publicUrl: settings.publicUrl,
    issuer: settings.issuer,
    ...(settings.tokens.privateKey !== undefined && { privateKey: settings.tokens.privateKey }),
  });
  const webFolder = join(process.cwd(), 'dist', 'web');
  const app = createApp({ ...parts, ...(existsSync(webFolder) && { webFolder }) });
  const server = createServer(app);
  const leave = async (): Promise<void> => {
    await parts.feed.stop();
    await connection.close();
    await store.close();
  };
  try {
    await listen(server, settings.http.port);
  } catch (error) {
    await leave();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  log.info({ port }, 'The API is listening');
  return {
    port,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      // Streams of changes end with the feed; without that the server would wait for them.
      await parts.feed.stop();
      server.closeIdleConnections();
      await closed;
      await leave();
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
