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

const opening = {
  plan: 'payg',
  startsOn: '2026-04-01',
  termEndsOn: '2031-03-31',
  basicFee: 10_000,
  unitPrice: 0.0125,
  meters: [
    { id: 'M2', unitPrice: 1.5 },
    { id: 'M3', unitPrice: 0 },
  ],
  delivery: { on: '2026-03-25', place: 'Fuchu, hall 2' },
  usageDueDay: 15,
};
const open = (change: object) => office.post('/contracts', { opening: { ...opening, ...change } });

describe('a pay-as-you-go contract over HTTP', () => {
  it('PAYG-09: is opened with several meters, its delivery and its own day for units', async () => {
    const id = freshContractId();
    expect((await office.post('/contracts', { id, opening })).status).toBe(201);
    const { facts } = await contractOnceThat(office, id, () => true);
    expect(facts).toMatchObject({ basicFee: 10_000, unitPrice: 0.0125, usageDueDay: 15 });
    const units = { month: '2026-04', units: 8_000, meters: [{ meter: 'M2', units: 3 }] };
    expect(await office.post(`/contracts/${id}/events/usage`, units)).toMatchObject({
      status: 422,
      body: { code: 'METER_MISSING', field: 'meters', rules: ['PAYG-09'] },
    });
  });

  const tooMany = Array.from({ length: 21 }, (_, n) => ({ id: `M${n}`, unitPrice: 1 }));
  it.each([
    ['more than twenty meters', { meters: tooMany }, 'meters'],
    ['a meter without a name', { meters: [{ id: '', unitPrice: 1 }] }, 'meters.0.id'],
    ['a price beyond all reason', { unitPrice: 1e12 }, 'unitPrice'],
    ['a delivery without a place', { delivery: { on: '2026-03-25' } }, 'delivery.place'],
    [
      'a delivery on a day that does not exist',
      { delivery: { on: '2026-02-30', place: 'Fuchu' } },
      'delivery.on',
    ],
    ['half a day', { usageDueDay: 1.5 }, 'usageDueDay'],
  ])('cannot be read with %s', async (_case, change, field) => {
    expect(await open(change)).toMatchObject({
      status: 422,
      body: { code: 'INVALID_INPUT', field: `opening.${field}` },
    });
  });

  it.each([
    ['PAYG-09', 'five decimals', { unitPrice: 0.00125 }, 'UNIT_PRICE_INVALID', 'unitPrice'],
    [
      'PAYG-09',
      'a meter that costs less than nothing',
      { meters: [{ id: 'M2', unitPrice: -1 }] },
      'UNIT_PRICE_INVALID',
      'meters.0.unitPrice',
    ],
    [
      'PAYG-09',
      'a meter named twice',
      { meters: [opening.meters[0], opening.meters[0]] },
      'METER_TWICE',
      'meters.1.id',
    ],
    [
      'PAYG-15',
      'a delivery after the first day of use',
      { delivery: { on: '2026-04-02', place: 'Fuchu' } },
      'DATE_INVALID',
      'delivery.on',
    ],
    [
      'PAYG-11',
      'a day that not every month has',
      { usageDueDay: 29 },
      'DAY_INVALID',
      'usageDueDay',
    ],
  ])('%s: is refused for %s', async (rule, _case, change, code, field) => {
    expect(await open(change)).toMatchObject({
      status: 422,
      body: { code, field: `opening.${field}`, rules: [rule] },
    });
  });
});
