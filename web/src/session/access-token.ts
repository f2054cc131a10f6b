import { noteServerTime } from '../time/server-clock.js';
import { NetworkError, ProblemError, toProblem } from './problem.js';

let accessToken: string | undefined;
let refreshing: Promise<string> | undefined;

/** Keeps the short token in memory only: the refresh token stays in its httpOnly cookie. */
export function setAccessToken(token: string | undefined): void {
  accessToken = token;
}

async function refresh(): Promise<string> {
  let answer: Response;
  try {
    answer = await fetch('/v1/auth/refresh', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    });
  } catch {
    throw new NetworkError('offline');
  }
  noteServerTime(answer.headers.get('Date'));
  const body: unknown = await answer.json().catch(() => undefined);
  if (!answer.ok) throw new ProblemError(toProblem(body, answer.status));
  const token = (body as { accessToken: string }).accessToken;
  setAccessToken(token);
  return token;
}

/** Tabs share the cookie: one after the other, so that each sends the token that the last one got. */
async function refreshAlone(): Promise<string> {
  // Only pages that are served securely have locks.
  return 'locks' in navigator ? navigator.locks.request('genba-refresh', refresh) : refresh();
}

/**
 * A token that can be sent now. Callers at the same moment share one refresh: the refresh token
 * rotates, and a second use of the old one would end the session.
 */
export async function currentToken(options: { fresh?: boolean } = {}): Promise<string> {
  if (accessToken && !options.fresh) return accessToken;
  refreshing ??= refreshAlone().finally(() => {
    refreshing = undefined;
  });
  return refreshing;
}
