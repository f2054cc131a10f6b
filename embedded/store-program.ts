import { climbLadder, type Rung } from './ladder.js';
import { cachedMongod, mongodOnPath, officialMongod } from './mongod-program.js';
import { cachedPythonStore, pythonStoreFromPackages } from './python-store.js';
import { cachedRustStore, rustStoreOnPath } from './rust-store.js';

/** How a store is run on this machine: which kind it is and the command for a port and a data folder. */
export interface StoreProgram {
  readonly kind: 'mongod' | 'secantus-rust' | 'secantus-python';
  command(port: number, dataFolder: string): StoreCommand;
}

/** The command of a store; `replicaSet` names the set that must be initiated once after the start. */
export interface StoreCommand {
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly replicaSet?: string;
}

const RUNGS: readonly Rung<StoreProgram>[] = [
  mongodOnPath,
  rustStoreOnPath,
  cachedRustStore,
  cachedMongod,
  cachedPythonStore,
  officialMongod,
  pythonStoreFromPackages,
];

const ADVICE =
  'Install MongoDB 7 or newer, or Python 3.10 to 3.13 with pip, ' +
  'or set GENBA_MONGODB_URI to a replica set that is already running.';

/** Finds, downloads or installs a MongoDB-protocol store, the fastest first. */
export function storeProgram(): Promise<StoreProgram> {
  return climbLadder('The store', RUNGS, ADVICE);
}
