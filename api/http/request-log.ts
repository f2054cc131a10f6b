import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { loggedPath } from './logged-path.js';
import { requestIdOf } from './request-id.js';

/** Writes one line per answered request; health checks stay silent unless they fail. */
export function logRequests(log: Logger): RequestHandler {
  return (request, response, next) => {
    const begun = process.hrtime.bigint();
    const path = loggedPath(request.path);
    response.once('close', () => {
      const milliseconds = Number(process.hrtime.bigint() - begun) / 1e6;
      const facts = {
        requestId: requestIdOf(response),
        method: request.method,
        path,
        status: response.statusCode,
        milliseconds: Math.round(milliseconds * 10) / 10,
      };
      const quiet = response.statusCode < 400 && /\/(health|readiness)$/.test(path);
      log[quiet ? 'debug' : 'info'](facts, `${request.method} ${path} ${response.statusCode}`);
    });
    next();
  };
}
