import { ApiWorld } from '../support/api-world.js';
import { freshContractId, upsOpening } from '../support/contract-flow.js';

let world: ApiWorld;
beforeAll(async () => {
  // Nobody listens there.
  world = await ApiWorld.create({ temporalAddress: '127.0.0.1:9', commandLimitMs: 500 });
});
afterAll(() => world.close());

describe('a contract while the workflow server is away', () => {
  it('is not begun and nothing is kept: the caller is told when to send it again', async () => {
    const office = await world.as('back_office');
    const answer = await office.post('/contracts', { opening: upsOpening() });
    expect(answer).toMatchObject({ status: 503 });
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect((await office.get('/contracts')).body).toEqual({ items: [] });
  });

  it('hears nothing of an event, and the caller is told so', async () => {
    const office = await world.as('back_office');
    const answer = await office.post(`/contracts/${freshContractId()}/events/base_pack_ended`, {});
    expect(answer).toMatchObject({ status: 503 });
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0);
  });
});
