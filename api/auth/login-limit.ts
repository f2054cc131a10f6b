import type { RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { problem } from '../problems/problem.js';

const WINDOW_MS = 15 * 60_000;
/** Failed tries per address and user name, and per address whatever the name. */
const TRIES_PER_USER = 10;
const TRIES_PER_ADDRESS = 100;

function limit(
  tries: number,
  keyOf: (address: string, userName: string) => string,
): RequestHandler {
  return rateLimit({
    windowMs: WINDOW_MS,
    limit: tries,
    skipSuccessfulRequests: true,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (request) => {
      const { userName } = (request.body ?? {}) as { userName?: unknown };
      return keyOf(ipKeyGenerator(request.ip ?? ''), String(userName).toLowerCase().slice(0, 64));
    },
    handler: (_request, _response, next) =>
      next(
        problem('TOO_MANY_TRIES', 'Too many failed logins; wait a quarter of an hour.', {
          retryAfterSeconds: WINDOW_MS / 1_000,
        }),
      ),
  });
}

/** Slows down guessing: only failed logins count, per user name and address, and per address. */
export function loginLimits(): RequestHandler[] {
  return [
    limit(TRIES_PER_ADDRESS, (address) => address),
    limit(TRIES_PER_USER, (address, userName) => `${address} ${userName}`),
  ];
}
