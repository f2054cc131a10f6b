import { partsReturnWorkflowId } from '../../workflows/parts-return/parts-return-messages.js';
import { callFor, manager } from './support/call.js';
import { at } from './support/happy-path.js';
import { refused } from './support/refused.js';
import { createSkippingWorld, type SkippingWorld } from './support/skipping-world.js';
import { until } from './support/until.js';

let here: SkippingWorld;
beforeAll(async () => {
  here = await createSkippingWorld();
  await here.go(at('11:00'));
  const { world } = here;
  const technician = 'T101';
  await world.takeCall(callFor('WO-PART', at('10:00')));
  await world.command('WO-PART', at('10:01'), { type: 'judge', decision: 'onsite' });
  await world.assign('WO-PART', at('10:02'), [technician]);
  for (const type of ['accept', 'depart', 'arrive', 'start_work'] as const) {
    await world.command('WO-PART', at('10:10'), { type, technician });
  }
  for (const part of ['P1', 'P2']) {
    const used = {
      type: 'part_used',
      technician,
      part,
      amount: 100,
      returnExpected: true,
    } as const;
    await world.command('WO-PART', at('10:20'), used);
  }
  await world.command('WO-PART', at('10:30'), { type: 'complete_work', technician });
  await world.command('WO-PART', at('10:35'), { type: 'sign', name: 'site contact' });
});
afterAll(() => here?.close());

const first = partsReturnWorkflowId('WO-PART', 1);
const second = partsReturnWorkflowId('WO-PART', 2);

describe('ESP-67: a replaced part on its way back', () => {
  it('outlives the signature: the work order waits for it', async () => {
    expect(await here.world.workOrders.find('WO-PART')).toMatchObject({
      status: 'completed',
      partsOutstanding: 2,
    });
  });

  it('is asked for at 09:00 on day 3, 7 and 14, by itself', async () => {
    await here.go('2031-06-25T09:01:00+09:00');
    const part = await until(
      () => here.world.partsReturns.find(first),
      (found) => found?.reminders.length === 3,
    );
    expect(part?.reminders.map(({ day, sentAt }) => [day, sentAt])).toEqual([
      [3, '2031-06-14T09:00:00+09:00'],
      [7, '2031-06-18T09:00:00+09:00'],
      [14, '2031-06-25T09:00:00+09:00'],
    ]);
  });

  it('is settled once; the work order hears of it before the answer is given', async () => {
    const { world } = here;
    await world.receivePart('WO-PART', 1, '2031-06-25T08:00:00+09:00');
    expect(await world.workOrders.find('WO-PART')).toMatchObject({
      status: 'completed',
      partsOutstanding: 1,
    });
    expect((await world.partsReturns.find(first))?.state).toBe('returned');
  });

  it('is written off by a manager with a reason, and then the work order is closed', async () => {
    const { world } = here;
    const at25 = '2031-06-25T08:30:00+09:00';
    const writeOff = (by: typeof manager, reason: string, operationId: string) =>
      world.ground.temporal.workflow.getHandle(second).executeUpdate('writeOff', {
        args: [{ operationId, by, occurredAt: at25, reason }],
        updateId: operationId,
      });
    const dispatcher = { kind: 'dispatcher', id: 'D1' } as const;
    expect(await refused(writeOff(dispatcher, 'lost', 'op-1'))).toBe('MANAGER_ONLY');
    expect(await refused(writeOff(manager, ' ', 'op-2'))).toBe('REASON_MISSING');
    await writeOff(manager, 'lost in the flood', 'op-3');
    expect(await world.workOrders.find('WO-PART')).toMatchObject({
      status: 'closed',
      partsOutstanding: 0,
    });
    expect(await world.partsReturns.find(second)).toMatchObject({
      state: 'written_off',
      reason: 'lost in the flood',
    });
  });
});
