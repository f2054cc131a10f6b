import { formatInstant } from '../../domain/time/instant.js';
import type { WorkOrderSnapshot } from '../../domain/work-order/work-order-snapshot.js';
import { callFor } from './support/call.js';
import { at } from './support/happy-path.js';
import { createSkippingWorld, type SkippingWorld } from './support/skipping-world.js';
import { until } from './support/until.js';

let here: SkippingWorld;
beforeAll(async () => {
  here = await createSkippingWorld();
});
afterAll(() => here?.close());

/** Takes a call and judges it on site, at one instant. */
async function judged(number: string, time: string): Promise<void> {
  await here.go(at(time));
  await here.world.takeCall(callFor(number, at(time)));
  await here.world.command(number, at(time), {
    type: 'judge',
    decision: 'onsite',
    severity: 'high',
  });
}

/** Waits until the published work order has so many alerts. */
function alerts(number: string, count: number): Promise<WorkOrderSnapshot | undefined> {
  return until(
    () => here.world.workOrders.find(number),
    (snapshot) => (snapshot?.sla?.alerts.length ?? 0) >= count,
  );
}

/** The instants, to the second, at which the server fired a work order's timers. */
async function timersFired(number: string): Promise<string[]> {
  const { events } = await here.world.handle(number).fetchHistory();
  return (events ?? [])
    .filter((event) => event.timerFiredEventAttributes)
    .map((event) => formatInstant(Number(event.eventTime?.seconds) * 1_000));
}

describe('ESP-18: the clock of a work order', () => {
  it('warns at 50, 75 and 90 % and breaches at the target, each at its second and by itself', async () => {
    await judged('WO-CLOCK', '08:30');
    await here.world.command('WO-CLOCK', at('08:30'), { type: 'hold', reason: 'waiting_customer' });
    await here.go(at('10:31'));
    const snapshot = await alerts('WO-CLOCK', 4);
    const due = [at('09:30'), at('10:00'), at('10:18'), at('10:30')];
    expect(snapshot?.sla?.alerts.map((alert) => alert.dueAt)).toEqual(due);
    expect(await timersFired('WO-CLOCK')).toEqual(due);
    expect(snapshot?.sla?.verdict).toBe('breached');
    expect(snapshot?.history.map((entry) => entry.type).slice(-1)).toEqual(['sla_breached']);
  });

  it.each([
    ['withdraws', '14:50', 'met', 'sla_breach_withdrawn'],
    ['confirms', '15:40', 'breached', 'sla_breach_confirmed'],
  ])(
    '%s the breach when a phone reports a start of work at %s after it',
    async (what, start, verdict, entry) => {
      const number = `WO-LATE-${what}`;
      const technician = what === 'withdraws' ? 'T101' : 'T103';
      const { world } = here;
      await judged(number, '13:30');
      await world.assign(number, at('13:30'), [technician]);
      await world.command(number, at('13:31'), { type: 'accept', technician });
      await here.go(at('15:45'));
      await alerts(number, 4);
      await world.command(number, at('14:00'), { type: 'depart', technician });
      await world.command(number, at('14:40'), { type: 'arrive', technician });
      await world.command(number, at(start), { type: 'start_work', technician });
      const snapshot = await world.workOrders.find(number);
      expect(snapshot?.sla?.verdict).toBe(verdict);
      expect(snapshot?.history.at(-1)?.type).toBe(entry);
    },
  );
});
