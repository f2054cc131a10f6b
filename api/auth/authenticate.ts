import type { RequestHandler, Response } from 'express';
import { problem } from '../problems/problem.js';
import type { Access } from '../routes/route-definition.js';
import type { AccessTokens } from './access-tokens.js';
import type { Caller } from './caller.js';

/** Lets through whom the table of roles names, and remembers who it is. */
export function authenticate(tokens: AccessTokens, access: Access): RequestHandler {
  return async (request, response, next) => {
    if (access === 'public') return next();
    const [scheme, token] = (request.get('Authorization') ?? '').split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !token) {
      throw problem('TOKEN_REQUIRED', 'Send "Authorization: Bearer <access token>".');
    }
    const caller = await tokens.read(token);
    if (!caller) throw problem('TOKEN_INVALID', 'The token is not ours, or it has run out.');
    if (!access.includes(caller.role)) {
      throw problem('ROLE_NOT_ALLOWED', `Open to: ${access.join(', ')}.`, {
        params: { role: caller.role, allowed: [...access] },
      });
    }
    response.locals.caller = caller;
    next();
  };
}

/** Reads who was let through, if anybody had to be. */
export function callerOrNobody(response: Response): Caller | undefined {
  return response.locals.caller as Caller | undefined;
}

/** Reads who was let through; on a public route there is nobody, and asking is a bug. */
export function knownCaller(response: Response): Caller {
  const caller = callerOrNobody(response);
  if (!caller) throw new Error('A public route has no caller');
  return caller;
}
