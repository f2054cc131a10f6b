import { isFinished } from '../../domain/work-order/work-order-status.js';
import { at } from './support/happy-path.js';
import { refused } from './support/refused.js';
import { createSkippingWorld, type SkippingWorld } from './support/skipping-world.js';
import { until } from './support/until.js';
import { WatchedAlarm } from './support/watched-alarm.js';

let here: SkippingWorld;
beforeAll(async () => {
  here = await createSkippingWorld();
  await here.go(at('10:00'));
});
afterAll(() => here?.close());

const technician = 'T101';

/** The work order of an alarm once it is open and can be read. */
async function ticketOf(alarm: WatchedAlarm): Promise<string> {
  const { ticket } = await until(
    () => alarm.snapshot(),
    (watch) => watch.ticket?.state === 'open',
  );
  const number = ticket?.number ?? '';
  await until(
    () => here.world.workOrders.find(number),
    (found) => found !== undefined,
  );
  return number;
}

/** Somebody leaves for the work order of an alarm. */
async function depart(number: string, time: string): Promise<void> {
  const { world } = here;
  await world.command(number, at(time), { type: 'judge', decision: 'onsite' });
  await world.assign(number, at(time), [technician]);
  await world.command(number, at(time), { type: 'accept', technician });
  await world.command(number, at(time), { type: 'depart', technician });
}

describe('the watch of an alarm', () => {
  it('ESP-79: opens a work order of channel alarm as the call falls due, after the hold-down', async () => {
    const alarm = new WatchedAlarm(here.world, 'DISK-1');
    await alarm.hear('raised', at('10:00'));
    await alarm.hear('raised', at('10:00'));
    expect((await alarm.snapshot()).phase).toBe('held');
    await here.go(at('10:03'));
    const number = await ticketOf(alarm);
    const workOrder = await here.world.workOrders.find(number);
    expect(workOrder?.intake).toMatchObject({ channel: 'alarm', symptom: 'disk_failure' });
    expect(workOrder?.intake.note).toContain('HDD-2T');
    const watch = await alarm.snapshot();
    expect(watch).toMatchObject({ phase: 'ticket', count: 2, occurrences: 1 });
    expect(
      await until(
        () => alarm.stored.find(watch.id),
        (found) => found?.seq === watch.seq,
      ),
    ).toEqual(watch);
    const [call] = watch.calls;
    expect(await alarm.stored.findCall(call?.id ?? '')).toMatchObject({
      state: 'due',
      watch: watch.id,
      workOrder: number,
      machine: { phone: '03-0000-0000' },
    });
  });

  it('withdraws the work order when the alarm clears while nobody has left', async () => {
    const alarm = new WatchedAlarm(here.world, 'DISK-1');
    const number = await ticketOf(alarm);
    await here.go(at('10:10'));
    await alarm.hear('cleared', at('10:10'));
    const workOrder = await until(
      () => here.world.workOrders.find(number),
      (found) => found?.status === 'canceled',
    );
    expect(workOrder?.canceled).toMatchObject({ by: 'alarm', reason: 'The alarm has cleared.' });
    expect((await alarm.report('reached_not_wanted')).duplicate).toBe(false);
  });

  it('asks once somebody has left; carry on stands in both histories', async () => {
    const alarm = new WatchedAlarm(here.world, 'DISK-2');
    await alarm.hear('raised', at('10:10'));
    await here.go(at('10:13'));
    const number = await ticketOf(alarm);
    await depart(number, '10:14');
    await alarm.hear('cleared', at('10:15'));
    await until(
      () => alarm.snapshot(),
      ({ phase }) => phase === 'deciding',
    );
    await alarm.decide('carry_on');
    const workOrder = await until(
      () => here.world.workOrders.find(number),
      (found) => found?.history.at(-1)?.params.news === 'carry_on',
    );
    expect(workOrder?.history.slice(-2).map(({ params }) => params.news)).toEqual([
      'cleared',
      'carry_on',
    ]);
    expect(workOrder?.status).toBe('in_progress');
    expect((await alarm.snapshot()).history.map(({ type }) => type)).toContain('carry_on');
    expect(await refused(alarm.decide('recall'))).toBe('NO_DECISION_ASKED');
    await here.world.command(number, at('10:15'), { type: 'cancel', by: 'desk' });
  });

  it('recalls whoever is on the way when the desk says so', async () => {
    const alarm = new WatchedAlarm(here.world, 'DISK-3');
    await alarm.hear('raised', at('10:20'));
    await here.go(at('10:23'));
    const number = await ticketOf(alarm);
    await depart(number, '10:24');
    await alarm.hear('cleared', at('10:25'));
    await until(
      () => alarm.snapshot(),
      ({ phase }) => phase === 'deciding',
    );
    await alarm.decide('recall');
    const workOrder = await until(
      () => here.world.workOrders.find(number),
      (found) => found !== undefined && isFinished(found.status),
    );
    expect(workOrder?.history.at(-1)).toMatchObject({ type: 'cancel', by: { id: 'D1' } });
    await until(
      () => alarm.snapshot(),
      ({ ticket }) => ticket?.state === 'withdrawn',
    );
  });

  it('counts a signal once, however often it is sent', async () => {
    const alarm = new WatchedAlarm(here.world, 'DISK-4');
    for (let n = 0; n < 3; n += 1) await alarm.hear('raised', at('10:30'), 'same');
    expect((await alarm.snapshot()).count).toBe(1);
    await alarm.hear('cleared', at('10:30'));
  });

  it('hands over to a next run, and loses no signal over it', async () => {
    const alarm = new WatchedAlarm(here.world, 'DISK-5');
    await alarm.hear('raised', at('10:30'));
    const first = (await alarm.handle.describe()).runId;
    const signals = 450;
    await Promise.all(Array.from({ length: signals - 1 }, () => alarm.hear('raised', at('10:30'))));
    await until(
      () => alarm.handle.describe(),
      ({ runId }) => runId !== first,
    );
    expect((await alarm.snapshot()).count).toBe(signals);
    await alarm.hear('cleared', at('10:30'));
  });

  it('ESP-77: calls after hours only when the next window opens; a report before is refused', async () => {
    await here.go(at('18:00'));
    const alarm = new WatchedAlarm(here.world, 'DISK-6');
    await alarm.hear('raised', at('18:00'));
    await here.go(at('18:10'));
    const watch = await alarm.snapshot();
    expect(watch.calls).toMatchObject([{ state: 'waiting', dueAt: '2031-06-12T08:30:00+09:00' }]);
    expect(watch.ticket).toBeUndefined();
    expect(await refused(alarm.report('no_answer'))).toBe('CALL_TASK_NOT_DUE');
    await here.go('2031-06-12T08:30:05+09:00');
    await ticketOf(alarm);
    const twice = 'operation-1';
    await alarm.report('no_answer', twice);
    expect((await alarm.snapshot()).calls).toMatchObject([
      { state: 'waiting', dueAt: '2031-06-13T08:30:00+09:00', tries: [{ outcome: 'no_answer' }] },
    ]);
  });

  it('ends when it has been quiet, and another one begins when the alarm is back', async () => {
    const alarm = new WatchedAlarm(here.world, 'DISK-7');
    await alarm.hear('raised', '2031-06-12T09:00:00+09:00');
    await alarm.hear('cleared', '2031-06-12T09:01:00+09:00');
    await here.go('2031-06-12T09:40:00+09:00');
    const ended = await alarm.handle.result();
    expect(ended).toMatchObject({ over: true, phase: 'over' });
    await alarm.hear('raised', '2031-06-12T09:40:00+09:00');
    const next = await alarm.snapshot();
    expect(next.id).not.toBe(ended.id);
    expect(next.count).toBe(1);
  });
});
