import { readdirSync, readFileSync } from 'node:fs';
import { termsOfPlan } from '../../../api/routes/plan-terms.js';
import type { ApiCaller } from '../support/api-caller.js';
import { ApiWorld } from '../support/api-world.js';

const folder = new URL('../../fixtures/golden/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));

let world: ApiWorld;
let technician: ApiCaller;
beforeAll(async () => {
  world = await ApiWorld.create();
  technician = await world.as('technician');
});
afterAll(() => world.close());

describe('the calculators over HTTP', () => {
  it('are all listed with an input that they accept', async () => {
    const { body } = await technician.get('/calculators');
    expect(body.items.map((item: { name: string }) => item.name).sort()).toEqual(names.sort());
    for (const { name, example } of body.items) {
      expect((await technician.post(`/calculators/${name}`, example, { key: null })).status).toBe(
        200,
      );
    }
  });

  it.each(names)('%s answers the golden cases as an array', async (name) => {
    const text = readFileSync(new URL(`${name}.json`, folder), 'utf8');
    const cases = JSON.parse(text) as { input: unknown; expected: object }[];
    const inputs = cases.map(({ input }) => input);
    const { status, body } = await technician.post(`/calculators/${name}`, inputs, { key: null });
    expect(status).toBe(200);
    expect(body).toMatchObject(cases.map(({ expected }) => expected));
  });

  it('say code, path and place of an input that has no answer', async () => {
    const good = { from: '2025-06-11', days: 3 };
    const input = [good, { from: '2025-02-30', days: 3 }];
    const answer = await technician.post('/calculators/business-days', input, { key: null });
    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'INVALID_INPUT', path: 'from', field: 'from', index: 1 },
    });
  });

  it('are unknown by another name', async () => {
    const answer = await technician.post('/calculators/tarot', {}, { key: null });
    expect(answer).toMatchObject({ status: 404, body: { code: 'CALCULATOR_UNKNOWN' } });
  });
});

describe('the terms of a plan', () => {
  it.each(['esp-g2', 'ups-battery', 'payg', 'nline', 'server-analysis'])(
    '%s are served rule by rule',
    async (plan) => {
      const { body } = await technician.get(`/plans/${plan}/terms`);
      expect(body.plan).toBe(plan);
      expect(body.terms).toEqual(termsOfPlan(plan));
    },
  );
});
