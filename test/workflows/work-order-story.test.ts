import { historyCost } from '../../bench/history-cost.js';
import { callFor, manager } from './support/call.js';
import { at, playHappyPath } from './support/happy-path.js';
import { refused } from './support/refused.js';
import { createSkippingWorld, type SkippingWorld } from './support/skipping-world.js';

let here: SkippingWorld;
beforeAll(async () => {
  here = await createSkippingWorld();
  await playHappyPath(here.world, 'WO-HAPPY', here.go);
  // The other stories happen before noon, told at noon: no clock of theirs has run out by then.
  await here.go(at('12:00'));
});
afterAll(() => here?.close());

const onsite = { type: 'judge', decision: 'onsite', severity: 'normal' } as const;

describe('a repair from the call to closed', () => {
  it('is closed once signed and its part is back, within its budget of history', async () => {
    expect(await here.world.workOrders.find('WO-HAPPY')).toMatchObject({
      status: 'closed',
      sla: { countedFrom: at('09:05'), targetAt: at('11:05'), verdict: 'met' },
      charge: { total: 0 },
      partsOutstanding: 0,
    });
    expect(await here.world.partsReturns.find('parts-return:WO-HAPPY:1')).toMatchObject({
      state: 'returned',
    });
    const cost = historyCost(await here.world.handle('WO-HAPPY').fetchHistory());
    expect(cost.events).toBeLessThanOrEqual(100);
    expect(cost.bytes).toBeLessThanOrEqual(64 * 1024);
    expect(cost.billableActions).toBeLessThanOrEqual(30);
  });

  it('can be read in the store as soon as a command is answered', async () => {
    const { world } = here;
    await world.takeCall(callFor('WO-READ', at('11:35')));
    const { seq } = await world.command('WO-READ', at('11:36'), onsite);
    expect((await world.workOrders.find('WO-READ'))?.seq).toBe(seq);
  });
});

describe('a command', () => {
  it('that is sent twice counts once', async () => {
    const { world } = here;
    await world.takeCall(callFor('WO-TWICE', at('11:40')));
    const first = await world.command('WO-TWICE', at('11:41'), onsite, 'op-judge');
    const again = await world.command('WO-TWICE', at('11:41'), onsite, 'op-judge');
    expect(again.seq).toBe(first.seq);
    expect((await world.snapshot('WO-TWICE')).history).toHaveLength(2);
  });

  it('that is refused leaves the work order and its document as they were', async () => {
    const { world } = here;
    await world.takeCall(callFor('WO-BAD', at('11:45')));
    await world.command('WO-BAD', at('11:46'), onsite);
    await world.assign('WO-BAD', at('11:47'), ['T103']);
    const technician = 'T103';
    const before = [await world.snapshot('WO-BAD'), await world.workOrders.find('WO-BAD')];
    const bad = [
      ['JUDGEMENT_ALREADY_MADE', world.command('WO-BAD', at('11:48'), onsite)],
      ['NOT_ACCEPTED', world.command('WO-BAD', at('11:48'), { type: 'depart', technician })],
      [
        'WORK_NOT_STARTED',
        world.command('WO-BAD', at('11:48'), { type: 'complete_work', technician }),
      ],
      ['WORK_TIME_IN_FUTURE', world.command('WO-BAD', at('23:00'), { type: 'accept', technician })],
      [
        'TECHNICIAN_NOT_ASSIGNED',
        world.command('WO-BAD', at('11:48'), { type: 'accept', technician: 'T105' }),
      ],
      [
        'PART_UNKNOWN',
        world.command('WO-BAD', at('11:48'), { type: 'part_settled', n: 7, outcome: 'returned' }),
      ],
      ['INSTANT_INVALID', world.command('WO-BAD', 'yesterday', { type: 'accept', technician })],
      ['TECHNICIAN_UNKNOWN', world.assign('WO-BAD', at('11:48'), ['T999'], 'please')],
    ] as const;
    for (const [code, command] of bad) expect(await refused(command)).toBe(code);
    const after = [await world.snapshot('WO-BAD'), await world.workOrders.find('WO-BAD')];
    expect(after).toEqual(before);
  });
});

describe('on the way to the end', () => {
  it('a job is held, resumed and canceled, and its technician is free for another', async () => {
    const { world } = here;
    await world.takeCall(callFor('WO-CANCEL', at('11:50')));
    await world.command('WO-CANCEL', at('11:51'), onsite);
    await world.assign('WO-CANCEL', at('11:52'), ['T105']);
    await world.command('WO-CANCEL', at('11:53'), { type: 'hold', reason: 'waiting_customer' });
    expect((await world.snapshot('WO-CANCEL')).status).toBe('on_hold');
    await world.command('WO-CANCEL', at('11:54'), { type: 'resume' });
    const { status } = await world.command('WO-CANCEL', at('11:55'), {
      type: 'cancel',
      by: 'customer',
    });
    expect(status).toBe('canceled');
    await world.takeCall(callFor('WO-NEXT', at('11:56')));
    await world.command('WO-NEXT', at('11:57'), onsite);
    await expect(world.assign('WO-NEXT', at('11:58'), ['T105'])).resolves.toMatchObject({
      duplicate: false,
    });
    expect(await world.workOrders.find('WO-CANCEL')).toMatchObject({
      sla: null,
      charge: { total: 0 },
    });
  });

  it('a manager corrects a judgement within a week, also of a closed work order', async () => {
    const { world } = here;
    await world.takeCall(callFor('WO-FIX', at('11:50')));
    await world.command('WO-FIX', at('11:51'), { type: 'judge', decision: 'remote_fixed' });
    const correction = {
      type: 'correct_judgement',
      decision: 'onsite',
      reason: 'the fault came back',
    } as const;
    const { status } = await world.command('WO-FIX', at('11:52'), correction, 'op-fix', manager);
    expect(status).toBe('triaged');
    expect((await world.snapshot('WO-FIX')).sla?.countedFrom).toBe(at('11:52'));
  });

  it('a technician declines, and the desk can give them another job', async () => {
    const { world } = here;
    await world.takeCall(callFor('WO-NO', at('11:55')));
    await world.command('WO-NO', at('11:56'), onsite);
    await world.assign('WO-NO', at('11:57'), ['T107']);
    const technician = 'T107';
    await world.command('WO-NO', at('11:58'), {
      type: 'decline',
      technician,
      reason: 'no vehicle',
    });
    expect((await world.snapshot('WO-NO')).status).toBe('triaged');
    await expect(world.assign('WO-FIX', at('11:59'), ['T107'])).resolves.toBeDefined();
  });
});
