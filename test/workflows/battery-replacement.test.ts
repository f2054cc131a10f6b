import { at } from './support/happy-path.js';
import {
  bookVisit,
  openBatteryWork,
  openUpsContract,
  tellUpsContract,
} from './support/planned-work.js';
import { refused } from './support/refused.js';
import { createSkippingWorld, type SkippingWorld } from './support/skipping-world.js';
import { until } from './support/until.js';

let here: SkippingWorld;
let number: string;
const next = (time: string): string => `2031-06-12T${time}:00+09:00`;
const technician = 'T102';

beforeAll(async () => {
  here = await createSkippingWorld();
  await here.go('2031-06-11T09:00:00+09:00');
  await openUpsContract(here.world, '2028-11-30T10:00:00+09:00');
  const request = { type: 'battery_request', id: 'R1', lifeNotification: false } as const;
  await tellUpsContract(here.world, at('09:00'), request);
  number = await openBatteryWork(here.world, 'R1', at('09:00'), {
    earliestOn: '2031-06-12',
    terms: { window: '9x5' },
  });
  await here.go(at('09:15'));
});
afterAll(() => here?.close());

const told = async (): Promise<unknown[][]> =>
  (await here.world.snapshot(number)).history
    .filter(({ type }) => type.startsWith('contract_'))
    .map(({ type, params }) => [type, params.event]);

describe('a battery replacement from the request to the old battery', () => {
  it('needs no judgement, has no target, and opens once for one request', async () => {
    expect(await openBatteryWork(here.world, 'R1', at('09:00'))).toBe(number);
    expect(await here.world.snapshot(number)).toMatchObject({
      status: 'triaged',
      sla: null,
      intake: { kind: 'battery_replacement', contract: { window: '9x5' } },
      coverage: { covered: true, targetApplies: false },
    });
  });

  it('is not given to anybody without a time, nor at one that its contract does not allow', async () => {
    const { world } = here;
    expect(await refused(world.assign(number, at('09:05'), [technician]))).toBe(
      'APPOINTMENT_NEEDED',
    );
    const book = (from: string, to: string) =>
      refused(bookVisit(world, number, at('09:05'), { technicians: [technician], from, to }));
    expect(await book(at('10:00'), at('11:00'))).toBe('APPOINTMENT_TOO_EARLY');
    expect(await book(next('17:00'), next('18:00'))).toBe('APPOINTMENT_OUTSIDE_WINDOW');
    expect(await book('2031-06-10T10:00:00+09:00', '2031-06-10T11:00:00+09:00')).toBe(
      'APPOINTMENT_IN_PAST',
    );
  });

  it('is booked, moved, and the technician is kept for the time that counts', async () => {
    const { world } = here;
    const technicians = [technician];
    await bookVisit(world, number, at('09:10'), {
      technicians,
      from: next('10:00'),
      to: next('11:00'),
    });
    await bookVisit(world, number, at('09:12'), {
      technicians,
      from: next('13:00'),
      to: next('14:00'),
    });
    const snapshot = await world.snapshot(number);
    expect(snapshot).toMatchObject({
      status: 'scheduled',
      appointment: { from: next('13:00'), to: next('14:00') },
      activeTechnicians: technicians,
    });
    expect(snapshot.visits).toHaveLength(1);
    const other = await openBatteryWork(world, 'R2', at('09:13'));
    const clash = { technicians, from: next('13:30'), to: next('14:30') };
    expect(await refused(bookVisit(world, other, at('09:14'), clash))).toBe('TECHNICIAN_BUSY');
    const free = { technicians, from: next('10:00'), to: next('11:00') };
    expect(await bookVisit(world, other, at('09:14'), free)).toMatchObject(free);
  });

  it('is free of charge, brings the old battery back by itself and moves the cycle of its contract', async () => {
    const { world, go } = here;
    await go(next('12:30'));
    for (const [time, type] of [
      ['12:30', 'accept'],
      ['12:40', 'depart'],
      ['13:00', 'arrive'],
      ['13:05', 'start_work'],
      ['13:30', 'complete_work'],
    ] as const) {
      await go(next(time));
      await world.command(number, next(time), { type, technician });
    }
    const done = await world.snapshot(number);
    expect(done).toMatchObject({ carriedOutAt: next('13:30'), charge: { total: 0 } });
    expect(done.parts).toMatchObject([{ n: 1, returnExpected: true, amount: 0 }]);
    await world.command(number, next('13:30'), { type: 'sign', name: 'site contact' });
    await until(
      () => world.partsReturns.find(`parts-return:${number}:1`),
      (part) => part !== undefined,
    );
    await go(next('16:00'));
    await world.receivePart(number, 1, next('16:00'));
    const news = await until(told, (each) => each.length >= 4);
    expect(news.map(([, event]) => event)).toEqual([
      'battery_appointment',
      'battery_appointment',
      'battery_replaced',
      'used_battery_received',
    ]);
    expect(news.slice(2).every(([type]) => type === 'contract_informed')).toBe(true);
    expect((await world.snapshot(number)).status).toBe('closed');
  });

  it('goes on when the contract says no, and shows why', async () => {
    const { world, go } = here;
    const early = await openBatteryWork(world, 'R3', next('16:05'));
    await go('2031-06-13T09:00:00+09:00');
    const friday = (time: string): string => `2031-06-13T${time}:00+09:00`;
    const technicians = ['T104'];
    const visit = { technicians, from: friday('10:00'), to: friday('11:00') };
    await bookVisit(world, early, friday('09:00'), visit);
    await go(friday('10:00'));
    for (const type of ['accept', 'depart', 'arrive', 'start_work', 'complete_work'] as const) {
      await world.command(early, friday('10:00'), { type, technician: 'T104' });
    }
    const refusals = async () =>
      (await world.snapshot(early)).history.filter(({ type }) => type === 'contract_refused');
    const refusedNews = await until(refusals, (news) => news.length >= 2);
    expect(refusedNews.at(-1)?.params).toMatchObject({ code: 'REQUEST_NOT_OPEN' });
    await world.command(early, friday('10:00'), { type: 'sign', name: 'site contact' });
    expect((await world.snapshot(early)).status).toBe('completed');
  });
});
