import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { freePort, isPortFree } from '../../embedded/free-port.js';
import type { RunningServer } from '../../embedded/running-server.js';
import { startTemporalServer } from '../../embedded/temporal-server.js';

async function withClient<T>(address: string, use: (client: Client) => Promise<T>): Promise<T> {
  const connection = await Connection.connect({ address });
  try {
    return await use(new Client({ connection }));
  } finally {
    await connection.close();
  }
}

const startSome = (address: string): Promise<unknown> =>
  withClient(address, ({ workflow }) =>
    Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        workflow.start('later', { taskQueue: 'nobody', workflowId: `order-${n}` }),
      ),
    ),
  );

const statusOf = (address: string, workflowId: string): Promise<string> =>
  withClient(address, async ({ workflow }) => {
    return (await workflow.getHandle(workflowId).describe()).status.name;
  });

describe('a Temporal server of our own', () => {
  let server: RunningServer | undefined;
  afterEach(() => server?.stop());

  it('keeps every accepted workflow when it is killed and started again', async () => {
    const dataFile = join(await mkdtemp(join(tmpdir(), 'genba-temporal-')), 'temporal.db');
    const port = await freePort();
    server = await startTemporalServer({ dataFile, port, durable: false });
    await startSome(server.address);
    server.kill('SIGKILL');
    expect(await server.exited).toBeNull();
    server = await startTemporalServer({ dataFile, port, durable: false });
    for (let n = 0; n < 20; n += 1) {
      expect(await statusOf(server.address, `order-${n}`)).toBe('RUNNING');
    }
  });

  it('has its search attributes, also after a second start on the same data', async () => {
    const dataFile = join(await mkdtemp(join(tmpdir(), 'genba-temporal-')), 'temporal.db');
    const searchAttributes = { GenbaArea: 'Keyword' };
    for (let start = 0; start < 2; start += 1) {
      server = await startTemporalServer({ dataFile, durable: true, searchAttributes });
      const attributes = await withClient(server.address, async ({ connection }) => {
        const listed = await connection.operatorService.listSearchAttributes({
          namespace: 'default',
        });
        return listed.customAttributes;
      });
      expect(Object.keys(attributes ?? {})).toContain('GenbaArea');
      await server.stop();
    }
  });

  it('shows its web page when a port is given, and frees its ports when it is stopped', async () => {
    const [port, uiPort] = [await freePort(), await freePort()];
    server = await startTemporalServer({ port, uiPort, durable: false });
    expect((await fetch(server.uiAddress ?? '')).status).toBe(200);
    await server.stop();
    expect([await isPortFree(port), await isPortFree(uiPort)]).toEqual([true, true]);
  });

  it('that cannot start says why', async () => {
    const aFolder = await mkdtemp(join(tmpdir(), 'genba-temporal-'));
    const start = startTemporalServer({ dataFile: aFolder, durable: false });
    await expect(start).rejects.toThrow(/ended before it answered: .*database/s);
  });
});
