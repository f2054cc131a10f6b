import { clearRefreshCookie, refreshCookieOf, setRefreshCookie } from '../auth/refresh-cookie.js';
import type { SessionService } from '../auth/session-service.js';
import type { Handlers } from '../http/handler.js';

/** Sessions: the refresh token goes out in the body and as a cookie, and is taken from either. */
export function authHandlers(
  sessions: SessionService,
): Pick<Handlers, 'login' | 'refresh' | 'logout' | 'me'> {
  return {
    login: async ({ body, request, response }) => {
      const session = await sessions.login(body.userName, body.password);
      setRefreshCookie(request, response, session.refreshToken);
      return { status: 200, body: session };
    },
    refresh: async ({ body, request, response }) => {
      const session = await sessions.refresh(body.refreshToken ?? refreshCookieOf(request));
      setRefreshCookie(request, response, session.refreshToken);
      return { status: 200, body: session };
    },
    logout: async ({ body, request, response }) => {
      await sessions.logout(body.refreshToken ?? refreshCookieOf(request));
      clearRefreshCookie(response);
      return { status: 204 };
    },
    me: async ({ caller }) => ({ status: 200, body: await sessions.me(caller.userId) }),
  };
}
