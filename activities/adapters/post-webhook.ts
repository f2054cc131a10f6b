import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { AttemptAnswer } from '../../domain/deliveries/attempt-delivery.js';
import {
  PrivateAddressError,
  publicLookup,
  type ResolveHost,
  refusePrivateLiteral,
} from './public-lookup.js';

/** What is posted. */
export interface WebhookPost {
  url: string;
  body: string;
  headers: Record<string, string>;
}

/** Limits of a post; `resolve` is the system's own unless another one is given. */
export interface PostLimits {
  allowPrivateAddresses: boolean;
  timeoutMs: number;
  resolve?: ResolveHost;
}

/** Of an answer only the beginning is read. */
const READ_BYTES = 1_024;
/** The receiver says that it is gone for good. */
const GONE = 410;

/**
 * Posts a webhook once. 2xx is delivered; 410 and an address that is not allowed are of no use to try
 * again; everything else, redirects too (none is followed), may work later. The time limit is one for the
 * whole exchange; an answer whose status came in time counts, whatever becomes of its body.
 */
export async function postWebhook(post: WebhookPost, limits: PostLimits): Promise<AttemptAnswer> {
  try {
    const { status, text } = await exchange(post, limits);
    if (status >= 200 && status < 300) return { outcome: 'delivered', status, answer: text };
    if (status === GONE) return { outcome: 'refused', code: 'RECEIVER_GONE', status, answer: text };
    return { outcome: 'failed', status, answer: text };
  } catch (failure) {
    if (failure instanceof PrivateAddressError) {
      return { outcome: 'refused', code: 'WEBHOOK_ADDRESS_PRIVATE', answer: failure.message };
    }
    return { outcome: 'failed', answer: reasonOf(failure, limits.timeoutMs) };
  }
}

function exchange(
  { url, body, headers }: WebhookPost,
  { allowPrivateAddresses, timeoutMs, resolve }: PostLimits,
): Promise<{ status: number; text: string }> {
  const target = new URL(url);
  const isFree = allowPrivateAddresses;
  if (!isFree) refusePrivateLiteral(target);
  const content = Buffer.from(body);
  return new Promise((done, fail) => {
    const send = target.protocol === 'https:' ? requestHttps : requestHttp;
    const request = send(target, {
      method: 'POST',
      // A connection of its own: one that is kept could lead to an address that was not checked.
      agent: false,
      signal: AbortSignal.timeout(timeoutMs),
      ...(isFree ? {} : { lookup: publicLookup(resolve) }),
      headers: {
        'Content-Type': 'application/json',
        'Content-Length': content.length,
        'User-Agent': 'Genba-Webhooks/1',
        ...headers,
      },
    });
    request.once('error', fail);
    request.once('response', (response) => {
      // From here on the status counts, also when the rest does not come in time.
      request.off('error', fail).once('error', () => undefined);
      beginningOf(response).then((text) => {
        done({ status: response.statusCode ?? 0, text });
        request.destroy();
      }, fail);
    });
    // Nothing else is said of a connection that its receiver makes into something else.
    request.once('upgrade', ({ statusCode: status = 0 }, socket) => {
      done({ status, text: 'The receiver changed the protocol.' });
      socket.destroy();
    });
    request.end(content);
  });
}

/** Reads the beginning of a body, or as much of it as comes. */
async function beginningOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= READ_BYTES) break;
    }
  } catch {
    // What came is all there is.
  }
  return Buffer.concat(chunks).subarray(0, READ_BYTES).toString('utf8');
}

function reasonOf(failure: unknown, timeoutMs: number): string {
  const { name, message, code } = failure as Partial<NodeJS.ErrnoException>;
  if (name === 'AbortError' || name === 'TimeoutError')
    return `No answer within ${timeoutMs / 1_000} s`;
  return message || code || String(failure);
}
