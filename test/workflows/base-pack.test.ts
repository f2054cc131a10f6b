import { ContractWorld } from './support/contract-world.js';
import { until } from './support/until.js';

let world: ContractWorld;
beforeAll(async () => {
  world = await ContractWorld.create();
});
afterAll(() => world?.close());

const party = { customer: 'CUS-1', customerName: 'A customer', language: 'en' } as const;
const openPack = (id: string, contract: string) =>
  world.start(
    id,
    '2029-04-10T10:00:00+09:00',
    {
      plan: 'ups-battery',
      upsPurchasedOn: '2029-04-01',
      basePack: { purchasedOn: '2029-04-01', termYears: 5, window: '9x5', contract },
    },
    { party },
  );
const endOf = async (id: string): Promise<string | undefined> =>
  (await world.contracts.find(id))?.state.endedOn;

describe('packs that stand on a base pack which is a contract, too', () => {
  it('UPS-18: end with it, each on its last day, and others go on', async () => {
    const base = { plan: 'esp-g2', purchasedOn: '2029-04-01', years: 3, window: '9x5' } as const;
    await world.open('BASE', '2029-04-10T10:00:00+09:00', base, { party });
    await openPack('ON-IT', 'BASE');
    await openPack('ELSEWHERE', 'ANOTHER-BASE');
    await until(
      () => world.contracts.find('ON-IT'),
      (found) => found !== undefined,
    );
    await world.go('2032-04-01T03:00:00+09:00');
    const ended = await until(
      () => endOf('ON-IT'),
      (day) => day !== undefined,
    );
    expect(ended).toBe('2032-03-31');
    expect(await endOf('BASE')).toBe('2032-03-31');
    expect(await endOf('ELSEWHERE')).toBeUndefined();
    const notices = (await world.said('ON-IT')).filter(({ act }) => act === 'battery_notice');
    expect(notices.map(({ on }) => on)).toEqual(['2031-04-01']);
  }, 120_000);
});
