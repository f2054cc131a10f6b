import type { Absence, ReferenceBook } from '../domain/reference/reference-data.js';
import type { StoreConnection } from './connect-store.js';
import {
  type ReferenceDocument,
  type ReferenceKind,
  type ReferenceRecords,
  referenceKinds,
  referenceModel,
} from './reference-models.js';
import { isDuplicateKey } from './replace-if-newer.js';

/** A record with the version that its next write must name. */
export type Versioned<T> = T & { version: number };

/** How a guarded write ended. */
export type GuardedWrite<T> =
  | { outcome: 'written'; record: Versioned<T> }
  | { outcome: 'stale'; current: Versioned<T> }
  | { outcome: 'missing' };

function versioned<K extends ReferenceKind>(
  document: Pick<ReferenceDocument<K>, 'record' | 'version'>,
): Versioned<ReferenceRecords[K]> {
  return { ...document.record, version: document.version };
}

/** Reference data: read by everybody, written one record at a time, each write guarded by a version. */
export function referenceRepository(store: StoreConnection) {
  const modelOf = <K extends ReferenceKind>(kind: K) => referenceModel(store, kind);

  async function find<K extends ReferenceKind>(
    kind: K,
    id: string,
  ): Promise<Versioned<ReferenceRecords[K]> | undefined> {
    const found = await modelOf(kind).collection.findOne({ _id: id } as never);
    return found ? versioned<K>(found as unknown as ReferenceDocument<K>) : undefined;
  }

  async function list<K extends ReferenceKind>(
    kind: K,
    where: Partial<Record<keyof ReferenceRecords[K] & string, string>> = {},
  ): Promise<Versioned<ReferenceRecords[K]>[]> {
    const filter = Object.fromEntries(
      Object.entries(where)
        .filter(([, value]) => value !== undefined)
        .map(([field, value]) => [`record.${field}`, value]),
    );
    const found = await modelOf(kind)
      .collection.find(filter as never)
      .toArray();
    return (found as unknown as ReferenceDocument<K>[])
      .map((document) => versioned<K>(document))
      .sort((a, b) => a.id.localeCompare(b.id, 'en'));
  }

  /** Replaces a record whose version is still the one that the writer read. */
  async function replace<K extends ReferenceKind>(
    kind: K,
    record: ReferenceRecords[K],
    readVersion: number,
  ): Promise<GuardedWrite<ReferenceRecords[K]>> {
    const version = readVersion + 1;
    const document = { _id: record.id, version, record };
    const guard = { _id: record.id, version: readVersion };
    const done = await modelOf(kind).collection.replaceOne(guard as never, document as never);
    if (done.matchedCount > 0) return { outcome: 'written', record: { ...record, version } };
    const current = await find(kind, record.id);
    return current ? { outcome: 'stale', current } : { outcome: 'missing' };
  }

  /** Adds a record; `false` when its id is taken. */
  async function add<K extends ReferenceKind>(
    kind: K,
    record: ReferenceRecords[K],
  ): Promise<boolean> {
    try {
      const document = { _id: record.id, version: 1, record };
      await modelOf(kind).collection.insertOne(document as never);
      return true;
    } catch (failure) {
      if (isDuplicateKey(failure)) return false;
      throw failure;
    }
  }

  async function remove(kind: ReferenceKind, id: string): Promise<boolean> {
    const done = await modelOf(kind).collection.deleteOne({ _id: id } as never);
    return done.deletedCount > 0;
  }

  /** Loads a whole book; records that are there already stay as people have changed them. */
  async function loadBook(book: ReferenceBook): Promise<void> {
    for (const kind of referenceKinds) {
      const records = book[kind] ?? [];
      if (records.length === 0) continue;
      const writes = records.map((record) => ({
        updateOne: {
          filter: { _id: record.id },
          update: { $setOnInsert: { version: 1, record } },
          upsert: true,
        },
      }));
      await modelOf(kind).collection.bulkWrite(writes as never, { ordered: false });
    }
  }

  async function absencesOf(technician: string): Promise<Absence[]> {
    return list('absences', { technician });
  }

  return { find, list, replace, add, remove, loadBook, absencesOf };
}
export type ReferenceRepository = ReturnType<typeof referenceRepository>;
