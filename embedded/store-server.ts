import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { mongo } from 'mongoose';
import { freePort } from './free-port.js';
import { type RunningServer, startServer } from './running-server.js';
import { type StoreFormat, storeProgram } from './store-program.js';

/** How a store of our own is to run. */
export interface StoreServerOptions {
  readonly dataFolder: string;
  readonly port?: number;
}

/** A running store: `uri` connects to it (append a database name before the `?`), `kind` tells which program it is. */
export type StoreServer = RunningServer & { readonly uri: string; readonly kind: string };

/** Starts a store on 127.0.0.1 and waits until it takes writes, initiating its replica set the first time. */
export async function startStoreServer(options: StoreServerOptions): Promise<StoreServer> {
  const formatFile = `${options.dataFolder}.format`;
  const program = await storeProgram(await readFormat(formatFile));
  const port = options.port ?? (await freePort());
  const address = `127.0.0.1:${port}`;
  const uri = `mongodb://${address}/?directConnection=true`;
  await mkdir(options.dataFolder, { recursive: true });
  await writeFile(formatFile, program.format);
  const command = program.command(port, options.dataFolder);
  const server = await startServer(
    'The store',
    { ...command, cwd: options.dataFolder },
    { address, port },
    () => takesWrites(uri, address, command.replicaSet),
  );
  return { ...server, uri, kind: program.kind };
}

/** Which program wrote the data that is there; undefined for a new folder. */
async function readFormat(file: string): Promise<StoreFormat | undefined> {
  const format = await readFile(file, 'utf8').catch(() => '');
  return format === 'mongod' || format === 'secantus' ? format : undefined;
}

async function takesWrites(uri: string, address: string, replicaSet?: string): Promise<boolean> {
  const client = new mongo.MongoClient(uri, { serverSelectionTimeoutMS: 1000 });
  try {
    const admin = client.db('admin');
    const hello = await admin.command({ hello: 1 });
    if (hello.isWritablePrimary === true) return true;
    if (replicaSet !== undefined && hello.setName === undefined) {
      const members = [{ _id: 0, host: address }];
      await admin.command({ replSetInitiate: { _id: replicaSet, members } }).catch(() => undefined);
    }
    return false;
  } finally {
    await client.close();
  }
}
