import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { NOT_UTF8 } from '../http/json-body.js';
import { loggedPath } from '../http/logged-path.js';
import { requestIdOf } from '../http/request-id.js';
import { Problem, problem } from './problem.js';
import { isStoreUnavailable, storeUnavailable } from './store-problem.js';

/** Answers every error as a problem document; what is nobody's "no" is logged and stays hidden. */
export function errorResponder(log: Logger): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const answer = problemOf(error);
    const requestId = requestIdOf(response);
    if (answer.status >= 500) {
      log[answer.code === 'INTERNAL_ERROR' ? 'error' : 'warn'](
        { err: error, requestId, code: answer.code },
        `${request.method} ${loggedPath(request.path)} failed`,
      );
    }
    const { retryAfterSeconds } = answer.facts;
    if (retryAfterSeconds !== undefined) response.set('Retry-After', String(retryAfterSeconds));
    if (answer.status === 401) response.set('WWW-Authenticate', 'Bearer');
    response
      .status(answer.status)
      .type('application/problem+json')
      .send(JSON.stringify(answer.toDocument(requestId)));
  };
}

/** Decides which problem an error is; the body parser and the router raise errors with a `status`. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (isStoreUnavailable(error)) return storeUnavailable(error);
  const { status, type } = (error ?? {}) as { status?: unknown; type?: unknown };
  if (type === 'entity.parse.failed') return problem('MALFORMED_JSON', 'The body is not JSON.');
  if (type === NOT_UTF8) return problem('MALFORMED_JSON', 'The body is not UTF-8.');
  if (type === 'entity.too.large' || status === 413) {
    return problem('PAYLOAD_TOO_LARGE', 'The body is larger than 1 MB.');
  }
  if (status === 415) return problem('UNSUPPORTED_MEDIA_TYPE', 'The body must be JSON in UTF-8.');
  if (error instanceof URIError) return problem('MALFORMED_PATH', 'The path is not well encoded.');
  if (type === 'request.aborted' || type === 'request.size.invalid') {
    return problem('REQUEST_TIMEOUT', 'The body did not arrive whole.');
  }
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return problem('MALFORMED_JSON', 'The request could not be read.');
  }
  return problem('INTERNAL_ERROR', 'Something went wrong on our side; the request id finds it.');
}
