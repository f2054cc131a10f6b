import type { RouteDefinition } from '../../../api/routes/route-definition.js';
import { routeRoles } from '../../../api/routes/route-roles.js';
import { routeNames, routeTable } from '../../../api/routes/route-table.js';
import { roles } from '../../../api/schemas/auth-schemas.js';
import { ApiWorld } from '../support/api-world.js';

let world: ApiWorld;
const tokens = new Map<string, string>();
beforeAll(async () => {
  world = await ApiWorld.create({ commandLimitMs: 300 });
  for (const role of roles) tokens.set(role, (await world.as(role)).token ?? '');
});
afterAll(() => world.close());

const protectedRoutes = routeNames.filter((name) => routeRoles[name] !== 'public');

/** Calls with an empty body and made-up ids: only whether the caller is let in counts here. */
async function knock(name: (typeof routeNames)[number], token?: string) {
  const { method, path }: RouteDefinition = routeTable[name];
  const made = path.replace('{n}', '1').replace(/\{\w+\}/g, 'none');
  const leave = new AbortController();
  const response = await fetch(`${world.origin}/v1${made}`, {
    method: method.toUpperCase(),
    signal: leave.signal,
    headers: token === undefined ? {} : { Authorization: `Bearer ${token}` },
  });
  const type = response.headers.get('Content-Type') ?? '';
  const body = /problem/.test(type) ? ((await response.json()) as { code: string }) : undefined;
  leave.abort();
  return { status: response.status, code: body?.code };
}

describe.each(protectedRoutes)('%s', (name) => {
  it('lets nobody in without a token, or with a forged one', async () => {
    expect(await knock(name)).toEqual({ status: 401, code: 'TOKEN_REQUIRED' });
    expect(await knock(name, 'a.b.c')).toEqual({ status: 401, code: 'TOKEN_INVALID' });
  });

  it.each(roles)('treats %s as the table says', async (role) => {
    const access = routeRoles[name];
    const { status, code } = await knock(name, tokens.get(role));
    if (access.includes(role)) {
      expect([401, 500]).not.toContain(status);
      expect(code).not.toBe('ROLE_NOT_ALLOWED');
    } else {
      expect({ status, code }).toEqual({ status: 403, code: 'ROLE_NOT_ALLOWED' });
    }
  });
});
