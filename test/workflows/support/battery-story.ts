import { bookVisit, openBatteryWork, openUpsContract, tellUpsContract } from './planned-work.js';
import { until } from './until.js';
import type { World } from './world.js';

const at = (time: string): string => `2031-06-11T${time}:00+09:00`;
const technician = 'T102';

/**
 * A battery replacement from the request over a booking that moves to the old battery's return, with
 * the contract that asked for it; gives the work order's number.
 */
export async function playBatteryStory(
  world: World,
  go: (instant: string) => Promise<void>,
): Promise<string> {
  await go(at('09:00'));
  await openUpsContract(world, '2028-11-30T10:00:00+09:00');
  const request = { type: 'battery_request', id: 'R1', lifeNotification: false } as const;
  await tellUpsContract(world, at('09:00'), request);
  const number = await openBatteryWork(world, 'R1', at('09:00'));
  await go(at('09:05'));
  const technicians = [technician];
  const book = (from: string, to: string) =>
    bookVisit(world, number, at('09:05'), { technicians, from: at(from), to: at(to) });
  await book('13:00', '14:00');
  await book('10:00', '11:00');
  for (const [time, type] of [
    ['09:30', 'accept'],
    ['09:40', 'depart'],
    ['10:00', 'arrive'],
    ['10:05', 'start_work'],
    ['10:30', 'complete_work'],
  ] as const) {
    await go(at(time));
    await world.command(number, at(time), { type, technician });
  }
  await world.command(number, at('10:30'), { type: 'sign', name: 'site contact' });
  await until(
    () => world.partsReturns.find(`parts-return:${number}:1`),
    (part) => part !== undefined,
  );
  await go(at('15:00'));
  await world.receivePart(number, 1, at('15:00'));
  await until(
    async () => (await world.snapshot(number)).history.at(-1)?.params.event,
    (event) => event === 'used_battery_received',
  );
  return number;
}
