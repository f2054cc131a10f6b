/**
 * An id under which something happens once. Not `randomUUID`, which a browser has only on pages that
 * are served securely: a phone in the workshop may open the page by plain address.
 */
export function newOperationId(): string {
  const random = crypto.getRandomValues(new Uint8Array(16));
  return [...random].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The header that every POST carries: sent twice, it still happens once. */
export function once(): { 'idempotency-key': string } {
  return { 'idempotency-key': newOperationId() };
}
