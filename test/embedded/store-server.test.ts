import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mongo } from 'mongoose';
import { freePort } from '../../embedded/free-port.js';
import { type StoreServer, startStoreServer } from '../../embedded/store-server.js';

async function withCollection<T>(
  uri: string,
  use: (collection: mongo.Collection<{ _id: number }>) => Promise<T>,
): Promise<T> {
  // A killed server is to be noticed at once, not waited for.
  const client = new mongo.MongoClient(uri, { serverSelectionTimeoutMS: 5000, retryWrites: false });
  try {
    return await use(client.db('genba').collection('orders'));
  } finally {
    await client.close();
  }
}

describe('a store of our own', () => {
  let server: StoreServer | undefined;
  let dataFolder = '';
  let port = 0;
  beforeEach(async () => {
    dataFolder = join(await mkdtemp(join(tmpdir(), 'genba-store-')), 'store');
    port = await freePort();
  });
  afterEach(() => server?.stop());

  it('has every acknowledged write after it was killed under load', async () => {
    server = await startStoreServer({ dataFolder, port });
    const acknowledged: number[] = [];
    const { uri, kill } = server;
    await withCollection(uri, async (orders) => {
      const write = async (_id: number): Promise<void> => {
        await orders.insertOne({ _id });
        acknowledged.push(_id);
        if (acknowledged.length === 200) kill('SIGKILL');
      };
      await Promise.allSettled(Array.from({ length: 600 }, (_, id) => write(id)));
    });
    await server.exited;
    server = await startStoreServer({ dataFolder, port });
    expect(acknowledged.length).toBeGreaterThanOrEqual(200);
    const kept = await withCollection(server.uri, (orders) => orders.distinct('_id'));
    expect(kept).toEqual(expect.arrayContaining(acknowledged));
  });

  it('lets a change stream go on after it was killed, without loss', async () => {
    server = await startStoreServer({ dataFolder, port });
    const token = await withCollection(server.uri, async (orders) => {
      const stream = orders.watch();
      await stream.tryNext();
      await orders.insertMany([{ _id: 1 }, { _id: 2 }, { _id: 3 }]);
      const first = await stream.next();
      await stream.close();
      return first._id;
    });
    server.kill('SIGKILL');
    await server.exited;
    server = await startStoreServer({ dataFolder, port });
    const seen = await withCollection(server.uri, async (orders) => {
      await orders.insertOne({ _id: 4 });
      const stream = orders.watch([], { resumeAfter: token });
      const ids: unknown[] = [];
      while (ids.length < 3) {
        const change = await stream.next();
        ids.push('documentKey' in change ? change.documentKey._id : undefined);
      }
      await stream.close();
      return ids;
    });
    expect(seen).toEqual([2, 3, 4]);
  });

  it('whose port is taken says so', async () => {
    server = await startStoreServer({ dataFolder, port });
    const second = startStoreServer({ dataFolder: `${dataFolder}-2`, port });
    await expect(second).rejects.toThrow(`port ${port} is taken`);
  });

  it('is not opened with a program that reads another format', async () => {
    await writeFile(`${dataFolder}.format`, 'mongod');
    const path = process.env.PATH;
    const cache = process.env.XDG_CACHE_HOME;
    process.env.PATH = '/nowhere';
    process.env.XDG_CACHE_HOME = dataFolder;
    try {
      const start = startStoreServer({ dataFolder, port });
      await expect(start).rejects.toThrow(/A store that reads the data of mongod could not be had/);
    } finally {
      process.env.PATH = path;
      if (cache === undefined) delete process.env.XDG_CACHE_HOME;
      else process.env.XDG_CACHE_HOME = cache;
    }
  });
});
