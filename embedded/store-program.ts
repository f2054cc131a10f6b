import { climbLadder, type Rung } from './ladder.js';
import { cachedMongod, mongodOnPath, officialMongod } from './mongod-program.js';
import { cachedPythonStore, pythonStoreFromPackages } from './python-store.js';
import { cachedRustStore, rustStoreOnPath } from './rust-store.js';

/** How a store is run on this machine: which kind it is and the command for a port and a data folder. */
export interface StoreProgram {
  readonly kind: 'mongod' | 'secantus-rust' | 'secantus-python';
  /** Who can read its files: both SecantusDB builds share one format. */
  readonly format: StoreFormat;
  command(port: number, dataFolder: string): StoreCommand;
}

/** The two formats of data folders. */
export type StoreFormat = 'mongod' | 'secantus';

/** The command of a store; `replicaSet` names the set that must be initiated once after the start. */
export interface StoreCommand {
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly replicaSet?: string;
}

const RUNGS: readonly { readonly format: StoreFormat; readonly rung: Rung<StoreProgram> }[] = [
  { format: 'mongod', rung: mongodOnPath },
  { format: 'secantus', rung: rustStoreOnPath },
  { format: 'secantus', rung: cachedRustStore },
  { format: 'mongod', rung: cachedMongod },
  { format: 'secantus', rung: cachedPythonStore },
  { format: 'mongod', rung: officialMongod },
  { format: 'secantus', rung: pythonStoreFromPackages },
];

const ADVICE =
  'Install MongoDB 7 or newer, or Python 3.10 to 3.13 with pip, ' +
  'or set GENBA_MONGODB_URI to a replica set that is already running.';

/**
 * Finds, downloads or installs a MongoDB-protocol store, the fastest first. With `format` only a
 * program that reads files of that format will do: data must not vanish behind another program.
 */
export function storeProgram(format?: StoreFormat): Promise<StoreProgram> {
  const usable = RUNGS.filter((entry) => format === undefined || entry.format === format);
  const what = format === undefined ? 'The store' : `A store that reads the data of ${format}`;
  return climbLadder(
    what,
    usable.map((entry) => entry.rung),
    ADVICE,
  );
}
