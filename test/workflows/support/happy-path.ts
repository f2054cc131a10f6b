import { callFor } from './call.js';
import type { World } from './world.js';

const day = '2031-06-11';
/** The instant of a time of the sample day. */
export function at(time: string): string {
  return `${day}T${time}:00+09:00`;
}

/** The steps of a repair with one part, each with the time at which it happens; `go` moves the clock. */
export async function playHappyPath(
  world: World,
  number: string,
  go: (instant: string) => Promise<void>,
): Promise<void> {
  const technician = 'T101';
  const steps: [string, () => Promise<unknown>][] = [
    ['09:00', () => world.takeCall(callFor(number, at('09:00')))],
    [
      '09:05',
      () =>
        world.command(number, at('09:05'), {
          type: 'judge',
          decision: 'onsite',
          severity: 'normal',
        }),
    ],
    ['09:08', () => world.assign(number, at('09:08'), [technician])],
    ['09:10', () => world.command(number, at('09:10'), { type: 'accept', technician })],
    ['09:15', () => world.command(number, at('09:15'), { type: 'depart', technician })],
    ['09:40', () => world.command(number, at('09:40'), { type: 'arrive', technician })],
    ['09:45', () => world.command(number, at('09:45'), { type: 'start_work', technician })],
    [
      '09:50',
      () =>
        world.command(number, at('09:50'), {
          type: 'part_used',
          technician,
          part: 'P1',
          amount: 12_000,
          returnExpected: true,
        }),
    ],
    ['09:55', () => world.command(number, at('09:55'), { type: 'complete_work', technician })],
    ['10:00', () => world.command(number, at('10:00'), { type: 'sign', name: 'site contact' })],
    ['10:30', () => world.receivePart(number, 1, at('10:30'))],
  ];
  for (const [time, step] of steps) {
    await go(at(time));
    await step();
  }
}
