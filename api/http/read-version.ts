import { problem } from '../problems/problem.js';

/** Reads the version that a guarded write names in If-Match; a missing or odd one is a problem. */
export function readVersion(ifMatch: string | undefined): number {
  if (ifMatch === undefined) {
    throw problem('VERSION_REQUIRED', 'Send If-Match with the version that was read.', {
      field: 'If-Match',
    });
  }
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(ifMatch)?.[1];
  if (version !== undefined) return Number(version);
  throw problem('VERSION_MISMATCH', 'If-Match must name the version that was read.', {
    field: 'If-Match',
  });
}
