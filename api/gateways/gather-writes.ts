interface Waiting<D, R> {
  documents: readonly D[];
  resolve(results: R[]): void;
  reject(failure: unknown): void;
}

/**
 * Writes what several callers bring in as few writes as possible: while one write is on its way, what
 * comes meanwhile is gathered for the next. Each caller is answered when its own documents are written.
 */
export function gatherWrites<D, R>(
  write: (documents: readonly D[]) => Promise<R[]>,
  most: number,
): (documents: readonly D[]) => Promise<R[]> {
  const waiting: Waiting<D, R>[] = [];
  let writing = false;

  function nextBatch(): Waiting<D, R>[] {
    let size = 0;
    const end = waiting.findIndex(({ documents }, index) => {
      size += documents.length;
      return index > 0 && size > most;
    });
    return waiting.splice(0, end === -1 ? waiting.length : end);
  }

  async function writeAll(): Promise<void> {
    writing = true;
    while (waiting.length > 0) {
      const batch = nextBatch();
      try {
        const results = await write(batch.flatMap(({ documents }) => documents));
        let from = 0;
        for (const { documents, resolve } of batch) {
          resolve(results.slice(from, from + documents.length));
          from += documents.length;
        }
      } catch (failure) {
        for (const { reject } of batch) reject(failure);
      }
    }
    writing = false;
  }

  return (documents) =>
    new Promise((resolve, reject) => {
      waiting.push({ documents, resolve, reject });
      if (!writing) void writeAll();
    });
}
