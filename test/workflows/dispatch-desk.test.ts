import { randomUUID } from 'node:crypto';
import {
  deskReservationsQuery,
  deskSignals,
  dispatchDeskWorkflowId,
} from '../../workflows/dispatch-desk/dispatch-desk-messages.js';
import { callFor } from './support/call.js';
import { at } from './support/happy-path.js';
import { refused } from './support/refused.js';
import { createSkippingWorld, type SkippingWorld } from './support/skipping-world.js';
import { until } from './support/until.js';

let here: SkippingWorld;
beforeAll(async () => {
  here = await createSkippingWorld();
  await here.go(at('11:00'));
});
afterAll(() => here?.close());

async function judged(number: string): Promise<void> {
  await here.world.takeCall(callFor(number, at('10:00')));
  await here.world.command(number, at('10:55'), {
    type: 'judge',
    decision: 'onsite',
    severity: 'high',
  });
}
const desk = () => here.world.ground.temporal.workflow.getHandle(dispatchDeskWorkflowId('tokyo'));
const reservations = () => desk().query<Record<string, string[]>>(deskReservationsQuery);

describe('the desk of an area', () => {
  it('gives a technician to exactly one of two dispatchers who ask at one instant', async () => {
    await Promise.all([judged('WO-A'), judged('WO-B')]);
    const answers = await Promise.allSettled([
      here.world.assign('WO-A', at('10:58'), ['T101']),
      here.world.assign('WO-B', at('10:58'), ['T101']),
    ]);
    const lost = answers.filter((answer) => answer.status === 'rejected');
    expect(lost).toHaveLength(1);
    expect(await refused(Promise.reject(lost[0]?.reason))).toBe('TECHNICIAN_BUSY');
    const active = await Promise.all(
      ['WO-A', 'WO-B'].map(async (number) => (await here.world.snapshot(number)).activeTechnicians),
    );
    expect(active.flat()).toEqual(['T101']);
  });

  it('assigns anyway with a reason, and the visit keeps it', async () => {
    await Promise.all([judged('WO-C'), judged('WO-D')]);
    await here.world.assign('WO-C', at('10:58'), ['T103']);
    const answer = await here.world.assign('WO-D', at('10:58'), ['T103'], 'nobody else is near');
    expect(answer.overridden).toEqual([{ technician: 'T103', code: 'TECHNICIAN_BUSY' }]);
    const [visit] = (await here.world.snapshot('WO-D')).visits;
    expect(visit?.overrideReason).toBe('nobody else is near');
  });

  it('names every reason for every technician', async () => {
    await judged('WO-E');
    const refusal = await here.world.assign('WO-E', at('10:58'), ['T118', 'T999']).then(
      () => undefined,
      (failure) => failure.cause.details[0],
    );
    expect(refusal).toMatchObject({ code: 'TECHNICIAN_OFF_SHIFT', field: 'technicians' });
    expect(refusal.params.reasons.map((reason: { code: string }) => reason.code)).toEqual([
      'TECHNICIAN_OFF_SHIFT',
      'TECHNICIAN_UNKNOWN',
    ]);
  });

  it('frees whom a work order refused to take', async () => {
    await here.world.takeCall(callFor('WO-F', at('10:00')));
    expect(await refused(here.world.assign('WO-F', at('10:58'), ['T105']))).toBe(
      'NOT_JUDGED_ONSITE',
    );
    expect(await refused(here.world.assign('WO-NONE', at('10:58'), ['T105']))).toBe(
      'WORK_ORDER_NOT_FOUND',
    );
    expect((await reservations()).T105).toBeUndefined();
  });

  it('frees whom a reassignment no longer names', async () => {
    await judged('WO-G');
    await here.world.assign('WO-G', at('10:58'), ['T107']);
    await here.world.assign('WO-G', at('10:59'), ['T109']);
    const kept = await reservations();
    expect([kept.T107, kept.T109]).toEqual([undefined, ['WO-G']]);
  });

  it('counts an operation once', async () => {
    await judged('WO-H');
    const operationId = randomUUID();
    const first = await here.world.assign(
      'WO-H',
      at('10:58'),
      ['T111'],
      'before the shift',
      operationId,
    );
    const again = await here.world.assign(
      'WO-H',
      at('10:58'),
      ['T111'],
      'before the shift',
      operationId,
    );
    expect(again.seq).toBe(first.seq);
  });

  it('passes its reservations to its next run when its history grows long', async () => {
    const before = await reservations();
    const run = (await desk().describe()).runId;
    const signals = Array.from({ length: 1_000 }, () =>
      desk().signal(deskSignals.rosterChanged, { changedAt: at('10:59') }),
    );
    await Promise.all(signals);
    await until(
      () => desk().describe(),
      (description) => description.runId !== run,
    );
    expect(await reservations()).toEqual(before);
  });
});
