import type { Model } from 'mongoose';

/** A document that its owner writes whole, with a growing `seq`. */
export interface SequencedDocument {
  _id: string;
  seq: number;
}

const DUPLICATE_KEY = 11_000;

/** Decides whether a write failed because a document of this key is there. */
export function isDuplicateKey(failure: unknown): boolean {
  return (
    typeof failure === 'object' &&
    failure !== null &&
    (failure as { code?: unknown }).code === DUPLICATE_KEY
  );
}

/**
 * Writes a document whole unless one with the same or a newer `seq` is there. Replace first, insert
 * when nothing older was found: an upsert would need a key that the guard's miss must not create.
 * Repeating a write changes nothing. Answers whether this call wrote.
 */
export async function replaceIfNewer<T extends SequencedDocument>(
  model: Model<T>,
  document: T,
): Promise<boolean> {
  const older = { _id: document._id, seq: { $lt: document.seq } } as Record<string, unknown>;
  const replaced = await model.collection.replaceOne(older, document);
  if (replaced.matchedCount > 0) return true;
  try {
    await model.collection.insertOne(document as never);
    return true;
  } catch (failure) {
    if (!isDuplicateKey(failure)) throw failure;
  }
  // Somebody inserted in between, or the same or a newer one had been there all along.
  const again = await model.collection.replaceOne(older, document);
  return again.matchedCount > 0;
}
