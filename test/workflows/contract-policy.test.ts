import type { ContractOpening } from '../../domain/contracts/contract-event.js';
import { ContractWorld } from './support/contract-world.js';
import { until } from './support/until.js';

const OPENED = '2031-06-02T10:00:00+09:00';
const opening: ContractOpening = {
  ...{ plan: 'ups-battery', upsPurchasedOn: '2031-06-01' },
  basePack: { purchasedOn: '2031-06-01', termYears: 3, window: '9x5' },
};
let world: ContractWorld;
beforeAll(async () => {
  world = await ContractWorld.create();
});
afterAll(() => world?.close());

const endOf = (id: string) =>
  until(
    () => world.contracts.find(id),
    (found) => found?.state.status === 'ended',
  );

describe('a plan whose rules change midway', () => {
  it('AMB-05: leaves a running contract its own reading over all its runs, beside one of the new reading', async () => {
    const policy = { termEnd: 'start-day-excluded' } as const;
    await world.open('OLD', OPENED, opening, { policy });
    await world.start('NEW', OPENED, opening);
    await world.go('2034-06-05T03:00:00+09:00');
    expect((await endOf('OLD'))?.state.endedOn).toBe('2034-06-01');
    expect((await endOf('NEW'))?.state.endedOn).toBe('2034-05-31');
    expect((await world.runs('OLD')).length).toBeGreaterThan(3);
  });
});
