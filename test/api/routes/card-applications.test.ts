import { addDays } from '../../../domain/time/calendar-date.js';
import { dateOf } from '../../../domain/time/instant.js';
import type { ApiCaller } from '../support/api-caller.js';
import { ApiWorld } from '../support/api-world.js';
import { contractOnceThat, freshContractId } from '../support/contract-flow.js';

let world: ApiWorld;
let office: ApiCaller;
beforeAll(async () => {
  world = await ApiWorld.create();
  await world.startWorker();
  office = await world.as('back_office');
});
afterAll(() => world.close());

const today = dateOf(Date.now());
const opening = { plan: 'payg', startsOn: addDays(today, 30), termEndsOn: addDays(today, 400) };
const application = {
  route: 'card',
  customer: { name: 'New customer' },
  contact: { email: 'n@customer.example', language: 'ja' },
  site: { name: 'Plant', address: 'Totsuka 1-1', country: 'JP', latitude: 35.4, longitude: 139.5 },
  equipment: { kind: 'server', model: 'Model X', serial: 'SN78' },
  form: { plan: 'payg' },
};
const enter = (receivedOn: string, id = freshContractId()) =>
  office.post('/contracts', {
    id,
    opening: { ...opening, basicFee: 1_000, unitPrice: 1 },
    application,
    openedAt: `${receivedOn}T00:00:00+09:00`,
  });

describe('a card that the back office enters', () => {
  it('counts from the day on which it was received, and waits with what stands against it', async () => {
    const id = freshContractId();
    const receivedOn = addDays(today, -3);
    expect(await enter(receivedOn, id)).toMatchObject({ status: 201, body: { status: 'applied' } });
    const contract = await contractOnceThat(office, id, () => true);
    expect(contract.application).toMatchObject({
      ...{ route: 'card', appliedOn: receivedOn, daysWaiting: 3 },
      refusals: [{ code: 'NOT_SIGNED', rules: ['PAYG-01'] }],
    });
  });

  it('cannot have been received tomorrow', async () => {
    expect(await enter(addDays(today, 1))).toMatchObject({
      status: 422,
      body: { code: 'EVENT_IN_FUTURE', field: 'openedAt' },
    });
  });
});
