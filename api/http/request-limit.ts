import type { RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { problem } from '../problems/problem.js';
import type { RouteDefinition } from '../routes/route-definition.js';

/** Holds an address to a number of requests in a span of minutes; one more is answered 429. */
export function requestLimit(limit: NonNullable<RouteDefinition['limit']>): RequestHandler {
  const windowMs = limit.minutes * 60_000;
  return rateLimit({
    windowMs,
    limit: limit.requests,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (request) => ipKeyGenerator(request.ip ?? ''),
    handler: (_request, _response, next) =>
      next(
        problem('TOO_MANY_REQUESTS', `At most ${limit.requests} in ${limit.minutes} minutes.`, {
          retryAfterSeconds: windowMs / 1_000,
        }),
      ),
  });
}
