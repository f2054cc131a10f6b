import { manager } from './support/call.js';
import {
  bookVisit,
  openBatteryWork,
  openUpsContract,
  tellUpsContract,
} from './support/planned-work.js';
import { createSkippingWorld, type SkippingWorld } from './support/skipping-world.js';
import { until } from './support/until.js';

const at = (time: string): string => `2031-06-11T${time}:00+09:00`;
const technician = 'T102';
let here: SkippingWorld;
beforeAll(async () => {
  here = await createSkippingWorld();
  await here.go(at('09:00'));
});
afterAll(() => here?.close());

/** Gives the number of a work order whose old battery is on its way back. */
async function replaceBattery(): Promise<string> {
  const { world, go } = here;
  await openUpsContract(world, '2028-11-30T10:00:00+09:00');
  const request = { type: 'battery_request', id: 'R1', lifeNotification: false } as const;
  await tellUpsContract(world, at('09:00'), request);
  const number = await openBatteryWork(world, 'R1', at('09:00'));
  const visit = { technicians: [technician], from: at('10:00'), to: at('11:00') };
  await bookVisit(world, number, at('09:00'), visit);
  await go(at('10:00'));
  for (const type of ['accept', 'depart', 'arrive', 'start_work', 'complete_work'] as const) {
    await world.command(number, at('10:00'), { type, technician });
  }
  await until(
    () => world.partsReturns.find(`parts-return:${number}:1`),
    (part) => part !== undefined,
  );
  return number;
}

describe('UPS-50: an old battery that is written off', () => {
  it('is told to its contract, which takes it back all the same when it is found', async () => {
    const { world } = here;
    const number = await replaceBattery();
    const given = { operationId: 'give-up', by: manager, occurredAt: at('10:00') };
    await world.ground.temporal.workflow
      .getHandle(`parts-return:${number}:1`)
      .executeUpdate('writeOff', {
        args: [{ ...given, reason: 'lost on the way' }],
        updateId: given.operationId,
      });
    const answers = async () =>
      (await world.snapshot(number)).history.filter(
        ({ params }) => params.event === 'used_battery_written_off',
      );
    expect(await until(answers, ({ length }) => length > 0)).toMatchObject([
      { type: 'contract_informed' },
    ]);
    const found = { type: 'used_battery_received', request: 'R1' } as const;
    const { acts } = await tellUpsContract(world, at('10:00'), found);
    expect(acts.map(({ act }) => act.act)).toEqual(['used_battery_received']);
  });
});
