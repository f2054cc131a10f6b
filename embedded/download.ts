import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { sha256OfFile } from './sha256.js';

/** A download may be probed this long and no longer: no address, no wait. */
export const PROBE_SECONDS = 3;

/** Tells whether an address answers at all within three seconds. */
export async function isReachable(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, {
      method: 'HEAD',
      signal: AbortSignal.timeout(PROBE_SECONDS * 1000),
    });
    return answer.ok;
  } catch {
    return false;
  }
}

/** Fetches a short text; fails on any answer that is not a success. */
export async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  const answer = await fetch(url, { signal });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return answer.text();
}

/** Fetches a file and refuses it unless its SHA-256 is the expected one. */
export async function downloadFile(
  url: string,
  file: string,
  sha256: string,
  signal: AbortSignal,
): Promise<void> {
  const answer = await fetch(url, { signal });
  if (!answer.ok || answer.body === null) throw new Error(`${url} answered ${answer.status}`);
  await pipeline(
    Readable.fromWeb(answer.body as ReadableStream<Uint8Array>),
    createWriteStream(file),
    { signal },
  );
  const actual = await sha256OfFile(file);
  if (actual !== sha256) throw new Error(`${url} has SHA-256 ${actual}, expected ${sha256}`);
}
