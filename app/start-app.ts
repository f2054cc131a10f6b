import { join } from 'node:path';
import type { Settings } from '../config/settings.js';
import { tell } from '../embedded/progress.js';
import { connectStore } from '../models/connect-store.js';
import { PortChooser } from './choose-port.js';
import { loadDemoData } from './demo-data/load-demo-data.js';
import { provideDemoContracts } from './demo-data/provide-demo-contracts.js';
import { provideMail } from './provide-mail.js';
import { startApiProcess, startWorkerProcess } from './start-processes.js';
import { provideStore, provideTemporal } from './start-servers.js';
import type { StopList } from './stop-list.js';

/** What a started application can be reached at. */
export interface RunningApp {
  readonly httpAddress: string;
  readonly temporalAddress: string;
  readonly temporalUiAddress?: string;
  readonly mongodbUri: string;
  /** Where mails that went out can be read, when they are kept on this machine. */
  readonly mailAddress?: string;
  readonly hasDemoData: boolean;
}

/**
 * Starts the servers, then the worker, then the API, each once the one before answers. Everything
 * started is on the stop list from that moment, so that an interrupted start can be undone.
 */
export async function startApp(
  settings: Settings,
  folder: string,
  stops: StopList,
): Promise<RunningApp> {
  const ports = new PortChooser();
  const httpPort = await ports.choose('the API', settings.http.port, 'GENBA_HTTP_PORT');
  tell('starting the servers …');
  const store = await provideStore(settings, folder, ports, stops);
  const temporal = await provideTemporal(settings, folder, ports, stops);
  if (store.takesDemoData) await provideDemoData(store.uri);
  const mail = await provideMail(settings, store.takesDemoData, folder, ports, stops);
  const around = {
    temporalAddress: temporal.address,
    namespace: settings.temporal.namespace,
    taskQueue: settings.temporal.taskQueue,
    mongodbUri: store.uri,
    httpPort,
    healthPort: await ports.choose("the worker's health page", httpPort + 1, 'GENBA_HTTP_PORT'),
    logFolder: join(folder, 'logs'),
    ...(mail.smtpUrl === undefined ? {} : { smtpUrl: mail.smtpUrl }),
  };
  tell('starting the worker …');
  const worker = await startWorkerProcess(around);
  stops.add('the worker', () => worker.stop());
  tell('starting the API …');
  const api = await startApiProcess(around);
  stops.add('the API', () => api.stop());
  if (store.takesDemoData) await provideDemoContracts(store.uri, around);
  return {
    httpAddress: `http://localhost:${httpPort}`,
    temporalAddress: temporal.address,
    ...(temporal.uiAddress === undefined ? {} : { temporalUiAddress: temporal.uiAddress }),
    mongodbUri: store.uri,
    ...(mail.pageAddress === undefined ? {} : { mailAddress: mail.pageAddress }),
    hasDemoData: store.takesDemoData,
  };
}

/** Loads the demo through a connection of its own; loading again changes nothing. */
async function provideDemoData(uri: string): Promise<void> {
  const connection = await connectStore(uri);
  try {
    await loadDemoData(connection);
  } finally {
    await connection.close();
  }
}
