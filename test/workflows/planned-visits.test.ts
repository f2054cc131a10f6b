import { tellWorkOrders } from '../../activities/tell-work-orders.js';
import { callFor, manager } from './support/call.js';
import { at } from './support/happy-path.js';
import { bookVisit, openBatteryWork } from './support/planned-work.js';
import { refused } from './support/refused.js';
import { createSkippingWorld, type SkippingWorld } from './support/skipping-world.js';

let here: SkippingWorld;
beforeAll(async () => {
  here = await createSkippingWorld();
  await here.go(at('09:00'));
});
afterAll(() => here?.close());

const later = (time: string): string => `2031-06-16T${time}:00+09:00`;
const visit = (technician: string, from: string, to: string) => ({
  technicians: [technician],
  from: later(from),
  to: later(to),
});

async function judged(number: string): Promise<void> {
  await here.world.takeCall(callFor(number, at('09:00')));
  await here.world.command(number, at('09:00'), {
    type: 'judge',
    decision: 'onsite',
    severity: 'high',
  });
}

describe('the desk and planned times', () => {
  it('gives a technician to exactly one of two bookings that overlap and come at once', async () => {
    const { world } = here;
    const [a, b] = await Promise.all(
      ['RA', 'RB'].map((request) => openBatteryWork(world, request, at('09:00'))),
    );
    const answers = await Promise.allSettled([
      bookVisit(world, String(a), at('09:00'), visit('T104', '10:00', '11:00')),
      bookVisit(world, String(b), at('09:00'), visit('T104', '10:30', '11:30')),
    ]);
    const lost = answers.filter((answer) => answer.status === 'rejected');
    expect(lost).toHaveLength(1);
    expect(await refused(Promise.reject(lost[0]?.reason))).toBe('TECHNICIAN_BUSY');
  });

  it('gives the same technician to visits one after the other, and to a job of today before them', async () => {
    const { world } = here;
    const number = await openBatteryWork(world, 'RC', at('09:00'));
    await bookVisit(world, number, at('09:00'), visit('T106', '13:00', '14:00'));
    await judged('WO-TODAY');
    expect(await world.assign('WO-TODAY', at('09:00'), ['T106'])).toMatchObject({
      technicians: ['T106'],
    });
    const today = visit('T106', '10:00', '11:00');
    const other = await openBatteryWork(world, 'RD', at('09:00'));
    const clash = { ...today, from: at('10:00'), to: at('10:30') };
    expect(await refused(bookVisit(world, other, at('09:00'), clash))).toBe('TECHNICIAN_BUSY');
    await bookVisit(world, other, at('09:00'), visit('T106', '14:00', '15:00'));
  });

  it('keeps a booking as it was when the work order refuses to move it', async () => {
    const { world } = here;
    await judged('WO-WAY');
    const soon = { technicians: ['T108'], from: at('09:30'), to: at('10:30') };
    await bookVisit(world, 'WO-WAY', at('09:00'), soon);
    const technician = 'T108';
    await world.command('WO-WAY', at('09:00'), { type: 'accept', technician });
    await world.command('WO-WAY', at('09:00'), { type: 'depart', technician });
    const moved = { ...soon, from: at('12:00'), to: at('13:00') };
    expect(await refused(bookVisit(world, 'WO-WAY', at('09:00'), moved))).toBe('VISIT_UNDER_WAY');
    expect((await world.snapshot('WO-WAY')).appointment).toEqual({
      from: at('09:30'),
      to: at('10:30'),
    });
    const other = await openBatteryWork(world, 'RE', at('09:00'));
    const clash = { technicians: ['T108'], from: at('10:00'), to: at('11:00') };
    expect(await refused(bookVisit(world, other, at('09:00'), clash))).toBe('TECHNICIAN_BUSY');
  });

  it('frees the time when the work is canceled', async () => {
    const { world } = here;
    const first = await openBatteryWork(world, 'RF', at('09:00'));
    const morning = visit('T110', '09:00', '10:00');
    await bookVisit(world, first, at('09:00'), morning);
    await world.command(first, at('09:00'), { type: 'cancel', by: 'customer' });
    const second = await openBatteryWork(world, 'RG', at('09:00'));
    expect(await bookVisit(world, second, at('09:00'), morning)).toMatchObject(morning);
  });
});

describe('a contract that changes while work is open', () => {
  const news = (contract: string, change: 'ended' | 'suspended' | 'resumed', key: string) => ({
    key,
    contract,
    change,
    on: '2031-06-11',
    because: ['ESP-72' as const],
    at: at('09:00'),
  });
  const tell = (said: ReturnType<typeof news>) => {
    const { world } = here;
    const { store, taskQueue, ground } = world;
    return tellWorkOrders({ store, temporal: ground.temporal, ...{ taskQueue } }, said);
  };

  it('stops technicians while it is suspended, until a manager says yes, and says so once', async () => {
    const { world } = here;
    await judged('WO-STOP');
    const { contract } = (await world.snapshot('WO-STOP')).intake;
    await world.assign('WO-STOP', at('09:00'), ['T101']);
    await world.command('WO-STOP', at('09:00'), { type: 'accept', technician: 'T101' });
    const told = await tell(news(contract.id, 'suspended', 'K:1'));
    expect(told.told).toContain('WO-STOP');
    await tell(news(contract.id, 'suspended', 'K:1'));
    const heard = (await world.snapshot('WO-STOP')).history.filter(
      ({ type }) => type === 'contract_changed',
    );
    expect(heard).toMatchObject([{ params: { effect: 'SUSPENDED_NO_DEPARTURE' } }]);
    const depart = { type: 'depart', technician: 'T101' } as const;
    expect(await refused(world.command('WO-STOP', at('09:00'), depart))).toBe('CONTRACT_SUSPENDED');
    const allow = { type: 'allow_departure', reason: 'the customer has paid' } as const;
    expect(await refused(world.command('WO-STOP', at('09:00'), allow))).toBe('MANAGER_ONLY');
    await world.command('WO-STOP', at('09:00'), allow, 'allow', manager);
    await world.command('WO-STOP', at('09:00'), depart);
  });

  it('leaves a repair that was accepted before its end as it was decided', async () => {
    const { world } = here;
    await judged('WO-ENDED');
    const { contract } = (await world.snapshot('WO-ENDED')).intake;
    await tell(news(contract.id, 'ended', 'K:2'));
    const { coverage } = await world.snapshot('WO-ENDED');
    expect(coverage.covered).toBe(true);
    expect(coverage.lines.at(-1)).toMatchObject({ code: 'ACCEPTED_BEFORE_END' });
  });
});
