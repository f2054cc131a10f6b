import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { testDatabaseUri } from '../../support/test-store.js';
import { testTemporalAddress } from '../../support/test-temporal.js';
import { World } from './world.js';

/** A world on the run's shared development server, in real time. */
export interface RealWorld {
  world: World;
  close(): Promise<void>;
}

/** Connects to servers and starts a worker; without addresses, to those that the run shares. */
export async function createRealWorld(
  servers: { address?: string; storeUri?: string } = {},
): Promise<RealWorld> {
  const address = servers.address ?? testTemporalAddress();
  const connection = await NativeConnection.connect({ address });
  const clientConnection = await Connection.connect({ address });
  const temporal = new Client({ connection: clientConnection });
  const storeUri = servers.storeUri ?? testDatabaseUri();
  const world = await World.create({ temporal, connection, storeUri });
  return {
    world,
    async close() {
      await world.close();
      await clientConnection.close();
      await connection.close();
    },
  };
}

/** An instant some minutes ago, to the second. */
export function minutesAgo(minutes: number): string {
  return new Date(Date.now() - minutes * 60_000).toISOString();
}
