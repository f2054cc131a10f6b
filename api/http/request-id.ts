import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';

const HEADER = 'X-Request-Id';
const USABLE = /^[\w.:-]{1,64}$/;

/** Gives every request an id: the caller's own when it is usable, else a new one; it is answered too. */
export function assignRequestId(): RequestHandler {
  return (request, response, next) => {
    const given = request.get(HEADER);
    const id = given !== undefined && USABLE.test(given) ? given : randomUUID();
    response.locals.requestId = id;
    response.set(HEADER, id);
    next();
  };
}

/** Reads the id that the request was given. */
export function requestIdOf(response: Response): string {
  const id: unknown = response.locals.requestId;
  return typeof id === 'string' ? id : 'unknown';
}
