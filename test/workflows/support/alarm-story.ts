import { at } from './happy-path.js';
import { until } from './until.js';
import { WatchedAlarm } from './watched-alarm.js';
import type { World } from './world.js';

/**
 * An alarm that is called about, whose work order is withdrawn as it clears, that flaps, and that is
 * quiet at last: everything a watch does by itself, and a call that nobody answers.
 */
export async function playAlarmStory(
  world: World,
  go: (instant: string) => Promise<void>,
): Promise<WatchedAlarm> {
  const alarm = new WatchedAlarm(world, 'DISK-STORY');
  await go(at('10:00'));
  await alarm.hear('raised', at('10:00'));
  await go(at('10:05'));
  await until(
    () => alarm.snapshot(),
    ({ ticket }) => ticket?.state === 'open',
  );
  await alarm.hear('cleared', at('10:05'));
  await until(
    () => alarm.snapshot(),
    ({ ticket }) => ticket?.state === 'withdrawn',
  );
  await go(at('10:10'));
  await alarm.hear('raised', at('10:10'));
  await alarm.hear('cleared', at('10:10'));
  await alarm.report('no_answer');
  await go('2031-06-12T08:31:00+09:00');
  await alarm.report('reached_not_wanted');
  await go('2031-06-12T09:10:00+09:00');
  await alarm.handle.result();
  return alarm;
}
