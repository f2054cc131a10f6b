const DUPLICATE_KEY = 11_000;

/** Decides whether an insert failed because the `_id` (or a unique value) is taken already. */
export function isDuplicateKey(error: unknown): boolean {
  return error instanceof Error && (error as Error & { code?: unknown }).code === DUPLICATE_KEY;
}
