import { join } from 'node:path';
import type { Settings } from '../config/settings.js';
import { tell } from '../embedded/progress.js';
import { startStoreServer } from '../embedded/store-server.js';
import { startTemporalServer } from '../embedded/temporal-server.js';
import { admitStore } from './admit-store.js';
import { admitTemporalServer } from './admit-temporal.js';
import type { PortChooser } from './choose-port.js';
import { keepRunning } from './keep-running.js';
import type { StopList } from './stop-list.js';

const DATABASE = 'genba';

/** The Temporal server in use: where it is, and its web interface when it is our own. */
export interface TemporalInUse {
  readonly address: string;
  readonly uiAddress?: string;
}

/** The store in use; `takesDemoData` is false for a configured one that already holds something. */
export interface StoreInUse {
  readonly uri: string;
  readonly takesDemoData: boolean;
}

/** Uses the configured Temporal server, or starts one of our own on the data folder and keeps it running. */
export async function provideTemporal(
  { temporal }: Settings,
  folder: string,
  ports: PortChooser,
  stops: StopList,
): Promise<TemporalInUse> {
  if (temporal.address !== undefined) {
    await admitTemporalServer(temporal.address, temporal);
    return { address: temporal.address };
  }
  const port = await ports.choose('Temporal', temporal.port, 'GENBA_TEMPORAL_PORT');
  const uiPort = await ports.choose('its web page', temporal.uiPort, 'GENBA_TEMPORAL_UI_PORT');
  const kept = await keepRunning('The Temporal server', () =>
    startTemporalServer({
      dataFile: join(folder, 'temporal.db'),
      port,
      uiPort,
      durable: true,
      namespace: temporal.namespace,
      searchAttributes: temporal.searchAttributes,
    }),
  );
  stops.add('the Temporal server', () => kept.stop());
  return kept.current();
}

/** Uses the configured store, or starts one of our own on the data folder and keeps it running. */
export async function provideStore(
  { store }: Settings,
  folder: string,
  ports: PortChooser,
  stops: StopList,
): Promise<StoreInUse> {
  if (store.uri !== undefined) {
    const { isEmpty } = await admitStore(store.uri);
    return { uri: store.uri, takesDemoData: isEmpty };
  }
  const port = await ports.choose('the store', store.port, 'GENBA_STORE_PORT');
  const kept = await keepRunning('The store', () =>
    startStoreServer({ dataFolder: join(folder, 'store'), port }),
  );
  stops.add('the store', () => kept.stop());
  tell(`store: ${kept.current().kind}`);
  const uri = new URL(kept.current().uri);
  uri.pathname = `/${DATABASE}`;
  return { uri: uri.toString(), takesDemoData: true };
}
