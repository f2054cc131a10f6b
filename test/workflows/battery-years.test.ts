import { contractStateRepository } from '../../models/contract-state-repository.js';
import type { ContractSnapshot } from '../../workflows/contract/contract-messages.js';
import {
  contractSnapshotQuery,
  contractWorkflowId,
  contractWorkflowType,
} from '../../workflows/contract/contract-messages.js';
import { bookVisit, tellUpsContract, ups } from './support/planned-work.js';
import { createSkippingWorld, type SkippingWorld } from './support/skipping-world.js';
import { until } from './support/until.js';

const technician = 'T102';
let here: SkippingWorld;
beforeAll(async () => {
  here = await createSkippingWorld();
});
afterAll(() => here?.close());

const daysOf = async (name: string): Promise<string[]> => {
  const recorded = await contractStateRepository(here.world.store).actsOf(ups.contract);
  return recorded.filter(({ act }) => act.act === name).map(({ act }) => act.on);
};
const doneOn = (name: string, days: string[]): Promise<string[]> =>
  until(
    () => daysOf(name),
    (done) => done.length >= days.length,
  );
const handle = () =>
  here.world.ground.temporal.workflow.getHandle(contractWorkflowId(ups.contract));
const snapshot = () => handle().query<ContractSnapshot>(contractSnapshotQuery);
const runId = async (): Promise<string> => (await handle().describe()).runId;
const openRequest = async () => {
  const { state } = await snapshot();
  return (state.facts as { requests: { workOrder?: string; from?: string }[] }).requests[0];
};

// One clock that goes forward only: the tests stand in the order of their years.
describe('a UPS battery over five years', () => {
  it('UPS-12: its notice goes out two years after the purchase, and a reminder when nobody answers', async () => {
    const { world, go } = here;
    await go('2028-11-30T10:00:00+09:00');
    const opening = {
      plan: 'ups-battery',
      upsPurchasedOn: '2028-11-18',
      basePack: { purchasedOn: '2028-11-18', termYears: 5, window: '9x5' },
    };
    const party = {
      customer: 'CU01',
      customerName: 'A customer',
      asset: ups.asset,
      language: 'ja',
    };
    await world.ground.temporal.workflow.start(contractWorkflowType, {
      workflowId: contractWorkflowId(ups.contract),
      taskQueue: world.taskQueue,
      args: [{ id: ups.contract, opening, openedAt: '2028-11-30T10:00:00+09:00', party }],
    });
    await go('2030-11-18T02:00:00+09:00');
    expect(await doneOn('battery_notice', ['2030-11-18'])).toEqual(['2030-11-18']);
    await go('2030-12-02T02:00:00+09:00');
    expect(await doneOn('battery_reminder', ['2030-12-02'])).toEqual(['2030-12-02']);
    await go('2031-01-18T02:00:00+09:00');
    const reminders = ['2030-12-02', '2030-12-18', '2031-01-17'];
    expect(await doneOn('battery_reminder', reminders)).toEqual(reminders);
  }, 120_000);

  it('a granted request becomes a work order, and stays open over the change to a new run', async () => {
    const { world, go } = here;
    await go('2031-08-20T10:00:00+09:00');
    const request = { type: 'battery_request', id: 'R1', lifeNotification: false } as const;
    await tellUpsContract(world, '2031-08-20T10:00:00+09:00', request);
    const open = await until(openRequest, (one) => one?.workOrder !== undefined);
    const before = await runId();
    await go('2031-09-04T09:00:00+09:00');
    expect(await until(runId, (run) => run !== before)).not.toBe(before);
    expect(await openRequest()).toEqual({ ...open, remindedOn: '2031-09-03' });
  }, 120_000);

  it('UPS-14: its time is agreed, the battery replaced, the old one back, the cycle goes on', async () => {
    const { world, go } = here;
    const friday = (time: string): string => `2031-09-05T${time}:00+09:00`;
    const number = String((await openRequest())?.workOrder);
    await bookVisit(world, number, '2031-09-04T09:00:00+09:00', {
      technicians: [technician],
      from: friday('10:00'),
      to: friday('11:00'),
    });
    await until(openRequest, (one) => one?.from !== undefined);
    for (const [time, type] of [
      ['09:30', 'accept'],
      ['09:40', 'depart'],
      ['10:00', 'arrive'],
      ['10:05', 'start_work'],
      ['10:30', 'complete_work'],
    ] as const) {
      await go(friday(time));
      await world.command(number, friday(time), { type, technician });
    }
    await world.command(number, friday('10:30'), { type: 'sign', name: 'site contact' });
    await doneOn('battery_replaced', ['2031-09-05']);
    await until(
      () => world.partsReturns.find(`parts-return:${number}:1`),
      (part) => part !== undefined,
    );
    await go(friday('15:00'));
    await world.receivePart(number, 1, friday('15:00'));
    await doneOn('used_battery_received', ['2031-09-05']);
    const { state } = await snapshot();
    expect(state.facts).toMatchObject({ requests: [], outstanding: [], carriedOut: ['R1'] });
  }, 120_000);

  it('UPS-12: the next notice goes out on its anniversary, the reminder on the day it is possible', async () => {
    const { go } = here;
    await go('2033-09-06T02:00:00+09:00');
    expect(await doneOn('battery_notice', ['', ''])).toEqual(['2030-11-18', '2032-11-18']);
    const reminders = await doneOn('battery_reminder', ['', '', '', '']);
    expect(reminders.slice(3)).toEqual(['2033-09-05']);
    expect((await snapshot()).state.late).toEqual([]);
  }, 120_000);
});
