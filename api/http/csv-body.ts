import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import express, { type RequestHandler, type Response } from 'express';
import { problem } from '../problems/problem.js';
import { BODY_LIMIT_BYTES, NOT_UTF8 } from './json-body.js';

const parse = express.text({
  limit: BODY_LIMIT_BYTES,
  type: 'text/csv',
  verify(_request, response, raw) {
    if (!isUtf8(raw)) throw Object.assign(new Error('Not UTF-8'), { type: NOT_UTF8 });
    (response as Response).locals.bodyHash = createHash('sha256').update(raw).digest('hex');
  },
});

/** Reads a file of comma-separated values as text; a body of another type is refused. */
export const readCsvBody: RequestHandler = (request, response, next) => {
  if (request.is('text/csv')) return parse(request, response, next);
  request.resume();
  throw problem('UNSUPPORTED_MEDIA_TYPE', 'Send the file as text/csv in UTF-8.');
};
