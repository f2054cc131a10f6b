import { randomUUID } from 'node:crypto';
import { wakeUpSecond } from '../../domain/contracts/wake-up-spread.js';
import { formatInstant, instantAt, instantOf } from '../../domain/time/instant.js';
import { ContractWorld } from './support/contract-world.js';
import { refused } from './support/refused.js';
import { until } from './support/until.js';

const ups = (purchasedOn: string, termYears: number) =>
  ({
    plan: 'ups-battery',
    upsPurchasedOn: purchasedOn,
    basePack: { purchasedOn, termYears, window: '9x5' },
  }) as const;
const ask = (id: string) => ({ type: 'battery_request', id, lifeNotification: false }) as const;

const isNotice = ({ act }: { act: { act: string } }) => act.act === 'battery_notice';

let world: ContractWorld;
beforeAll(async () => {
  world = await ContractWorld.create({ cachedWorkflows: 0 });
});
afterAll(() => world?.close());

// One clock that goes forward only: the tests stand in the order of their years.
describe('a contract that lives for years', () => {
  it('UPS-12: bought on 29 February gives notice on its days, once, never early', async () => {
    await world.open('LEAP', '2028-03-12T15:00:00+09:00', ups('2028-02-29', 5));
    await world.go('2030-02-27T23:59:00+09:00');
    expect(await world.said('LEAP')).toEqual([]);
    await world.go('2030-02-28T02:00:00+09:00');
    const [notice] = await until(
      () => world.contracts.actsOf('LEAP'),
      ({ length }) => length === 1,
    );
    expect(notice?.act).toEqual({ on: '2030-02-28', act: 'battery_notice' });
    const wakesAt = instantAt('2030-02-28', '00:00') + wakeUpSecond('LEAP') * 1_000;
    expect(instantOf(notice?.doneAt ?? '')).toBeGreaterThanOrEqual(wakesAt - 999);
    expect(instantOf(notice?.doneAt ?? '')).toBeLessThan(wakesAt + 60_000);
  });

  it('answers an operation once, however often it is sent, also with other update ids', async () => {
    const operation = randomUUID();
    const at = '2030-03-06T10:00:00+09:00';
    const first = await world.send('LEAP', at, ask('R1'), operation);
    const again = await world.send('LEAP', at, ask('R1'), operation);
    expect(first).toMatchObject({ duplicate: false, firstAct: 2, actCount: 1 });
    expect(first.acts[0]?.act).toMatchObject({ id: 'R1', decision: 'periodic' });
    expect(again).toMatchObject({ duplicate: true, firstAct: 2, actCount: 1, seq: first.seq });
    expect(await world.said('LEAP')).toHaveLength(2);
  });

  it('turns away what makes no sense now without a trace', async () => {
    const at = '2030-03-07T10:00:00+09:00';
    const before = await world.snapshot('LEAP');
    const paying = world.send('LEAP', at, { type: 'usage', month: '2030-02', units: 1 });
    expect(await refused(paying)).toBe('EVENT_NOT_IN_PLAN');
    const early = world.send('LEAP', at, { type: 'battery_replaced', request: 'R7' });
    expect(await refused(early)).toBe('REQUEST_NOT_OPEN');
    expect(await world.snapshot('LEAP')).toEqual(before);
  });

  it('keeps a request open over the change to a new run, and closes it there', async () => {
    const runBefore = (await world.handle('LEAP').describe()).runId;
    await world.go('2031-03-10T10:00:00+09:00');
    const { runId } = await world.handle('LEAP').describe();
    expect(runId).not.toBe(runBefore);
    const answer = await world.send('LEAP', '2031-03-10T11:00:00+09:00', {
      type: 'battery_replaced',
      request: 'R1',
    });
    expect(answer.acts.map(({ act }) => act.act)).toEqual([
      'battery_replaced',
      'used_battery_return',
    ]);
    const back = { type: 'used_battery_received', request: 'R1' } as const;
    await world.send('LEAP', '2031-03-12T11:00:00+09:00', back);
  });

  it('does once what fell due while no worker was there, as soon as one is back', async () => {
    const wakesAt = instantAt('2032-02-29', '00:00') + wakeUpSecond('LEAP') * 1_000;
    await world.go('2032-02-28T23:00:00+09:00');
    await world.stopWorker();
    // The skipping clock stands while a task waits for a worker: it cannot be moved further than this.
    await world.go(formatInstant(wakesAt));
    expect(await world.said('LEAP')).toHaveLength(4);
    await world.startWorker();
    await until(
      () => world.said('LEAP'),
      ({ length }) => length === 5,
    );
    await world.go('2032-03-20T12:00:00+09:00');
    const notices = (await world.said('LEAP')).filter(({ act }) => act === 'battery_notice');
    expect(notices.map(({ on }) => on)).toEqual(['2030-02-28', '2032-02-29']);
  });

  it('does once what fell due before its start reached a worker, and lists how late', async () => {
    await world.go('2032-03-25T12:00:00+09:00');
    await world.start('LATE', '2027-06-10T10:00:00+09:00', ups('2026-03-22', 7));
    const late = await until(
      async () => (await world.contracts.actsOf('LATE')).filter(isNotice),
      ({ length }) => length === 3,
    );
    expect(late.map(({ act }) => act.on)).toEqual(['2028-03-22', '2030-03-22', '2032-03-22']);
    expect(late[1]?.lateMinutes).toBeGreaterThan(2 * 365 * 24 * 60);
    const { state } = await world.snapshot('LATE');
    expect(state.late.at(-1)).toMatchObject({ act: 'battery_notice', on: '2032-03-22' });
    await world.go('2032-04-20T12:00:00+09:00');
    expect(await world.said('LATE')).toHaveLength(3);
  });

  it('UPS-18: ends with its base pack by itself', async () => {
    await world.go('2033-03-01T02:00:00+09:00');
    const ended = await until(
      () => world.contracts.find('LEAP'),
      (found) => found?.state.status === 'ended',
    );
    expect(ended?.state.endedOn).toBe('2033-02-28');
  });
});
