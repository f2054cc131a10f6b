import { expressPath, mountRoutes } from '../../../api/http/mount-routes.js';
import { allHandlers } from '../../../api/routes/all-handlers.js';
import { routeRoles } from '../../../api/routes/route-roles.js';
import { routeNames, routeTable } from '../../../api/routes/route-table.js';
import { ApiWorld } from '../support/api-world.js';

interface Layer {
  route?: { path: string; stack: { method?: string }[] };
}

let world: ApiWorld;
beforeAll(async () => {
  world = await ApiWorld.create();
});
afterAll(() => world.close());

describe('the table of routes', () => {
  it('names every route that is mounted, and every route of the table is mounted', () => {
    const router = mountRoutes(allHandlers(world.parts), world.parts);
    const mounted = (router.stack as unknown as Layer[]).flatMap(({ route }) =>
      route
        ? [...new Set(route.stack.flatMap(({ method }) => method ?? []))].map(
            (method) => `${method} ${route.path}`,
          )
        : [],
    );
    const listed = routeNames.map((name) => {
      const { method, path } = routeTable[name];
      return `${method} ${expressPath(path)}`;
    });
    expect([...new Set(mounted)].sort()).toEqual([...new Set(listed)].sort());
  });

  it('gives every route its roles, and names no route that does not exist', () => {
    expect(Object.keys(routeRoles).sort()).toEqual([...routeNames].sort());
  });

  it('answers an unknown address 404 and a wrong method 405 with the methods that it takes', async () => {
    const nobody = world.nobody();
    expect(await nobody.get('/nothing')).toMatchObject({
      status: 404,
      body: { code: 'ROUTE_UNKNOWN' },
    });
    const wrong = await nobody.send('DELETE', '/work-orders');
    expect(wrong).toMatchObject({ status: 405, body: { code: 'METHOD_NOT_ALLOWED' } });
    expect(wrong.headers.get('Allow')).toBe('POST, GET');
  });
});
