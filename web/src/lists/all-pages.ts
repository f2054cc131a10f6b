interface Page<T> {
  items: T[];
  nextCursor?: string;
}

/** A list longer than this is narrowed by its reader, not loaded. */
const MOST_PAGES = 20;

/** Reads a list to its end, page by page. */
export async function allPages<T>(
  read: (paging: { limit: number; cursor?: string }) => Promise<Page<T>>,
): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await read({ limit: 200, ...(cursor !== undefined && { cursor }) });
    items.push(...answer.items);
    if (answer.nextCursor === undefined) return items;
    cursor = answer.nextCursor;
  }
  return items;
}
