import { addMonthsToMonth } from '../../domain/time/calendar-date.js';
import { ContractWorld } from './support/contract-world.js';
import { until } from './support/until.js';

const EVENTS_PER_RUN = 500;
const STATE_BYTES = 8_192;

let world: ContractWorld;
beforeAll(async () => {
  world = await ContractWorld.create();
});
afterAll(() => world?.close());

describe('what a contract costs over the years', () => {
  it('ESP-82: ten years without any event from people: each term begins by itself', async () => {
    const opening = { plan: 'esp-report', payment: 'annual', annualFee: 36_000 } as const;
    await world.open('QUIET', '2028-02-10T10:00:00+09:00', { ...opening, startsOn: '2028-02-29' });
    await world.go('2028-02-11T10:00:00+09:00');
    await world.go('2038-03-01T02:00:00+09:00');
    const acts = await until(
      () => world.said('QUIET'),
      ({ length }) => length === 11,
    );
    expect(acts.map(({ on }) => on)).toEqual([
      '2028-02-29',
      ...Array.from({ length: 10 }, (_, year) => `${2029 + year}-03-01`),
    ]);
    const runs = await world.runs('QUIET');
    expect(runs.length).toBeGreaterThanOrEqual(10);
    expect(Math.max(...runs.map(({ events }) => events))).toBeLessThanOrEqual(60);
    expect((await world.snapshot('QUIET')).state.late).toEqual([]);
  }, 120_000);

  it('stays within 500 events a run and 8 KB of state through five busy years', async () => {
    await world.open('BUSY', '2038-03-20T10:00:00+09:00', {
      plan: 'payg',
      startsOn: '2038-04-01',
      termEndsOn: '2043-03-31',
      basicFee: 300_000,
      unitPrice: 40.25,
    });
    let largest = 0;
    for (let n = 0; n < 60; n += 1) {
      const month = addMonthsToMonth('2038-04', n);
      const next = addMonthsToMonth(month, 1);
      const at = (day: string) => `${next}-${day}T10:00:00+09:00`;
      await world.send('BUSY', at('05'), { type: 'usage', month, units: 1_000 + n });
      const span = { knownAt: at('06'), restoredAt: at('17') };
      await world.send('BUSY', at('17'), { type: 'outage', id: `O${n}`, ...span });
      await world.send('BUSY', at('18'), { type: 'credit_application', outage: `O${n}` });
      await world.send('BUSY', at('25'), { type: 'payment', month });
      largest = Math.max(largest, JSON.stringify((await world.snapshot('BUSY')).state).length);
    }
    expect(largest).toBeLessThanOrEqual(STATE_BYTES);
    const runs = await world.runs('BUSY');
    const longest = Math.max(...runs.map(({ events }) => events));
    expect(longest).toBeLessThanOrEqual(EVENTS_PER_RUN);
    const acts = await world.contracts.actsOf('BUSY');
    expect(acts.filter(({ act }) => act.act === 'invoice')).toHaveLength(60);
    expect(acts.map(({ n }) => n)).toEqual(acts.map((_, index) => index + 1));
  }, 240_000);
});
