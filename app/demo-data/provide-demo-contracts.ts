import { Client, Connection } from '@temporalio/client';
import { tell } from '../../embedded/progress.js';
import { connectStore } from '../../models/connect-store.js';
import { loadDemoContracts } from './load-demo-contracts.js';

interface DemoServers {
  readonly temporalAddress: string;
  readonly namespace: string;
  readonly taskQueue: string;
}

/**
 * Opens the demo's contracts over connections of its own. A demo that lacks some of them is still a
 * demo: what goes wrong is told and the start goes on; the next start tries again.
 */
export async function provideDemoContracts(
  storeUri: string,
  { temporalAddress, namespace, taskQueue }: DemoServers,
): Promise<void> {
  const store = await connectStore(storeUri);
  const connection = await Connection.connect({ address: temporalAddress });
  try {
    const temporal = new Client({ connection, namespace });
    await loadDemoContracts({ store, temporal, taskQueue });
  } catch (error) {
    tell(`not every demo contract was opened: ${error instanceof Error ? error.message : error}`);
  } finally {
    await connection.close();
    await store.close();
  }
}
