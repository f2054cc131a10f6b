import { type AlarmDocument, alarmModel } from './alarm-model.js';
import type { StoreConnection } from './connect-store.js';
import { isDuplicateKey } from './replace-if-newer.js';

/** What became of an alarm that was to be kept: another report may have come under its id before. */
export type KeptAs = 'kept' | 'duplicate' | 'other_report';

interface WriteErrors {
  writeErrors?: { index: number; code: number }[] | { index: number; code: number };
}

/** Keeps accepted alarms: many in one write, each once. */
export function alarmRepository(store: StoreConnection) {
  const { collection } = alarmModel(store);

  /** Inserts what is not there yet; answers for each, in order, what became of it. */
  async function keep(documents: readonly AlarmDocument[]): Promise<KeptAs[]> {
    if (documents.length === 0) return [];
    try {
      await collection.insertMany(documents as never[], { ordered: false });
      return documents.map(() => 'kept');
    } catch (failure) {
      const refused = duplicatesOf(failure);
      return Promise.all(
        documents.map((document, index) => (refused.has(index) ? compare(document) : 'kept')),
      );
    }
  }

  async function compare({ _id, digest }: AlarmDocument): Promise<KeptAs> {
    const there = await collection.findOne({ _id } as never, { projection: { digest: 1 } });
    return there?.digest === digest ? 'duplicate' : 'other_report';
  }

  return {
    keep,
    /** Gives where an alarm stands now. */
    async find(id: string): Promise<AlarmDocument | undefined> {
      const found = await collection.findOne({ _id: id } as never);
      return (found as unknown as AlarmDocument | null) ?? undefined;
    },
  };
}
export type AlarmRepository = ReturnType<typeof alarmRepository>;

/** The places of those that were there before; any other failure is thrown on, for all of them. */
function duplicatesOf(failure: unknown): Set<number> {
  const { writeErrors = [] } = failure as WriteErrors;
  const errors = Array.isArray(writeErrors) ? writeErrors : [writeErrors];
  if (errors.length === 0 || !errors.every(isDuplicateKey)) throw failure;
  return new Set(errors.map(({ index }) => index));
}
