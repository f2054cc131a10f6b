import type { Request, Response } from 'express';
import { REFRESH_TOKEN_MS } from './session-service.js';

const NAME = 'genba_refresh';
const PATH = '/v1/auth';

/** Gives a browser the refresh token where scripts cannot read it and other sites cannot send it. */
export function setRefreshCookie(request: Request, response: Response, token: string): void {
  response.cookie(NAME, token, {
    httpOnly: true,
    sameSite: 'strict',
    secure: request.secure,
    path: PATH,
    maxAge: REFRESH_TOKEN_MS,
  });
}

/** Takes the refresh token away from a browser. */
export function clearRefreshCookie(response: Response): void {
  response.clearCookie(NAME, { httpOnly: true, sameSite: 'strict', path: PATH });
}

/** Reads the refresh token that a browser sent along. */
export function refreshCookieOf(request: Request): string | undefined {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [name, value] = pair.trim().split('=');
    if (name === NAME && value) return value;
  }
  return undefined;
}
