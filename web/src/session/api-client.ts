import createClient, { type Middleware } from 'openapi-fetch';
import type { paths } from '../generated/api.js';
import { noteServerTime } from '../time/server-clock.js';
import { currentToken } from './access-token.js';
import { NetworkError, ProblemError, toProblem } from './problem.js';

/** Sessions, what people without an account do through a link, and the form of application. */
const PUBLIC = /\/v1\/(auth\/|links\/|applications$)/;

async function send(request: Request, fresh: boolean): Promise<Response> {
  const outgoing = request.clone();
  if (!PUBLIC.test(outgoing.url)) {
    outgoing.headers.set('Authorization', `Bearer ${await currentToken({ fresh })}`);
  }
  try {
    return await fetch(outgoing);
  } catch {
    throw new NetworkError('offline');
  }
}

/** Sends with the current token, once more with a fresh one when the server says it ran out. */
async function authorizedFetch(request: Request): Promise<Response> {
  const answer = await send(request, false);
  const again = answer.status === 401 && !PUBLIC.test(request.url);
  return again ? send(request, true) : answer;
}

const clockKeeping: Middleware = {
  onResponse({ response }) {
    noteServerTime(response.headers.get('Date'));
  },
};

export const api = createClient<paths>({ baseUrl: '/v1', fetch: authorizedFetch });
api.use(clockKeeping);

/** Gives the body of a successful answer; throws the server's problem otherwise. */
export async function answerOf<T>(
  call: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) throw new ProblemError(toProblem(error, response.status));
  return data as T;
}
