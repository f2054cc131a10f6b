import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import express, { type RequestHandler, type Response } from 'express';
import { problem } from '../problems/problem.js';

/** A body may be this large; anything above answers PAYLOAD_TOO_LARGE. */
export const BODY_LIMIT_BYTES = 1_048_576;

/** The body parser passes on an error's `type`, and puts a status of its own over ours. */
export const NOT_UTF8 = 'entity.not.utf8';

const parse = express.json({
  limit: BODY_LIMIT_BYTES,
  type: ['application/json', 'application/*+json'],
  verify(_request, response, raw) {
    // A decoder would put replacement characters in place of what was meant, and keep them.
    if (!isUtf8(raw)) throw Object.assign(new Error('Not UTF-8'), { type: NOT_UTF8 });
    (response as Response).locals.bodyHash = createHash('sha256').update(raw).digest('hex');
  },
});

/** Reads a JSON body; one of another type is refused instead of being ignored. */
export const readJsonBody: RequestHandler = (request, response, next) => {
  const carries =
    request.headers['transfer-encoding'] !== undefined ||
    Number(request.headers['content-length'] ?? 0) > 0;
  if (carries && !request.is(['json', '+json'])) {
    request.resume();
    throw problem('UNSUPPORTED_MEDIA_TYPE', 'Send the body as application/json.');
  }
  parse(request, response, next);
};

/** The digest of the bytes that the caller sent; two requests with one key must agree on it. */
export function bodyHashOf(response: Response): string {
  const hash: unknown = response.locals.bodyHash;
  return typeof hash === 'string' ? hash : 'empty';
}
