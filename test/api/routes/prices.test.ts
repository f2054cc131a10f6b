import type { ApiCaller } from '../support/api-caller.js';
import { ApiWorld } from '../support/api-world.js';

const path = '/prices/nline:construction-night';
let world: ApiWorld;
let manager: ApiCaller;
beforeAll(async () => {
  world = await ApiWorld.create();
  manager = await world.as('manager');
});
afterAll(() => world.close());

const put = (path: string, amount: number, version?: number, by = manager) => {
  const guard = version === undefined ? {} : { headers: { 'If-Match': `"${version}"` } };
  return by.send('PUT', path, { amount }, guard);
};

async function night() {
  const { body } = await manager.get('/prices');
  return body.items.find((price: { id: string }) => price.id === 'nline:construction-night');
}

describe('the price list that a manager fills', () => {
  it('names every price that the documents leave open, without an amount until one is entered', async () => {
    expect(await night()).toMatchObject({ rules: ['NLH-177'], version: 0, earlier: [] });
    expect(await night()).not.toHaveProperty('entered');
  });

  it('keeps who entered what, also the entries before', async () => {
    const send = (amount: number, version: number) => put(path, amount, version);
    expect(await send(5_000, 0)).toMatchObject({ status: 200, body: { version: 1 } });
    expect(await send(6_000, 1)).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await night()).toMatchObject({
      entered: { amount: 6_000 },
      earlier: [{ amount: 5_000 }],
    });
    expect(await send(7_000, 1)).toMatchObject({ status: 412, body: { code: 'VERSION_MISMATCH' } });
    expect((await night()).entered.amount).toBe(6_000);
  });

  it('refuses an unknown price, an amount below zero, a write without version, and a dispatcher', async () => {
    expect(await put('/prices/nline:nothing', 1, 0)).toMatchObject({ status: 404 });
    expect(await put(path, -1, 0)).toMatchObject({ status: 422 });
    expect(await put(path, 1)).toMatchObject({ status: 428 });
    expect(await put(path, 1, 0, await world.as('dispatcher'))).toMatchObject({ status: 403 });
  });
});
