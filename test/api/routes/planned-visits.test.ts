import { randomUUID } from 'node:crypto';
import { openWorkOrder } from '../../../activities/open-work-order.js';
import { addDays } from '../../../domain/time/calendar-date.js';
import { dateOf, formatInstant } from '../../../domain/time/instant.js';
import type { ApiCaller } from '../support/api-caller.js';
import { ApiWorld } from '../support/api-world.js';
import { expectDone, judgedJob } from '../support/flow.js';

let world: ApiWorld;
let dispatcher: ApiCaller;
let manager: ApiCaller;
let t1: ApiCaller;
beforeAll(async () => {
  world = await ApiWorld.create();
  await world.startWorker();
  [dispatcher, manager, t1] = await Promise.all([
    world.as('dispatcher'),
    world.as('manager'),
    world.as('T1'),
  ]);
});
afterAll(() => world.close());

const today = dateOf(Date.now());
/** Next week's Wednesday or later: inside every window. */
const wednesday = addDays(today, 7 + ((10 - new Date(`${today}T00:00:00Z`).getUTCDay()) % 7));
const at = (time: string): string => `${wednesday}T${time}:00+09:00`;
const between = (from: string, to: string): string =>
  new URLSearchParams({ at: at(from), to: at(to) }).toString();

async function batteryWork(earliestOn?: string): Promise<string> {
  const { store, temporal, taskQueue } = world;
  const { number } = await openWorkOrder(
    { store, temporal, taskQueue },
    {
      key: randomUUID(),
      kind: 'battery_replacement',
      channel: 'contract',
      equipment: { controlNumber: 'M-4' },
      symptom: 'battery replacement',
      origin: { contract: 'C-4', request: randomUUID() },
      terms: { window: '9x5' },
      ...(earliestOn === undefined ? {} : { earliestOn }),
      by: { kind: 'system', id: 'contract:C-4' },
      at: formatInstant(Date.now()),
    },
  );
  return number;
}
const visit = (technician: string, from: string, to: string) => ({
  technicians: [technician],
  from: at(from),
  to: at(to),
});

describe('a battery replacement over HTTP', () => {
  it('is offered times, booked at one of them and stands on the board and on the phone', async () => {
    const number = await batteryWork();
    const path = `/work-orders/${number}`;
    const offered = await dispatcher.get(`${path}/slots?from=${wednesday}&days=1`);
    expect(offered.body.slots).toHaveLength(17);
    const { from, to } = offered.body.slots[3];
    const answer = await dispatcher.post(`${path}/book`, { technicians: ['T1'], from, to });
    expect(answer).toMatchObject({ status: 200, body: { from, to, technicians: ['T1'] } });
    const board = await dispatcher.get(`/board?area=${world.area}&date=${wednesday}`);
    expect(board.body.workOrders).toContainEqual(
      expect.objectContaining({
        number,
        kind: 'battery_replacement',
        appointment: { from, to },
        sla: null,
      }),
    );
    const { body } = await t1.get('/mobile/jobs');
    expect(body.jobs).toContainEqual(
      expect.objectContaining({ number, appointment: { from, to } }),
    );
    const taken = await dispatcher.get(`${path}/candidates?${between('10:00', '11:00')}`);
    expect(taken.body.visit).toEqual([]);
  });

  it('says before the drop what speaks against a time and against a person', async () => {
    const [first, second] = [await batteryWork(), await batteryWork()];
    await dispatcher.post(`/work-orders/${first}/book`, visit('T2', '13:00', '14:00'));
    const question = between('13:30', '18:30');
    const { body } = await dispatcher.get(`/work-orders/${second}/candidates?${question}`);
    expect(body.visit).toMatchObject([{ code: 'APPOINTMENT_OUTSIDE_WINDOW', overridable: false }]);
    const t2 = body.candidates.find((each: { technician: string }) => each.technician === 'T2');
    expect(t2.reasons).toMatchObject([
      { code: 'TECHNICIAN_BUSY', params: { workOrders: [first] } },
    ]);
  });

  it('lets a planned repair be booked, too', async () => {
    const number = await judgedJob(dispatcher);
    const booked = await dispatcher.post(
      `/work-orders/${number}/book`,
      visit('T3', '20:00', '21:00'),
    );
    expect(booked.status).toBe(200);
  });

  it('refuses with code, field and rule', async () => {
    const number = await batteryWork(addDays(wednesday, 1));
    const book = (body: unknown) => dispatcher.post(`/work-orders/${number}/book`, body);
    expect(await book(visit('T4', '10:00', '11:00'))).toMatchObject({
      status: 422,
      body: { code: 'APPOINTMENT_TOO_EARLY', field: 'from', rules: ['UPS-15'] },
    });
    const past = { technicians: ['T4'], from: '2020-01-08T10:00:00+09:00', to: at('11:00') };
    expect((await book(past)).body.code).toBe('APPOINTMENT_INVALID');
    expect(await book({ ...visit('T4', '10:00', '11:00'), from: 'soon' })).toMatchObject({
      status: 422,
      body: { code: 'INVALID_INPUT', field: 'from' },
    });
    expect((await book(visit('T4', '11:00', '11:00'))).body.code).toBe('APPOINTMENT_INVALID');
    expect((await book({ ...visit('T4', '10:00', '11:00'), technicians: [] })).status).toBe(422);
    const twice = { ...visit('T4', '10:00', '11:00'), technicians: ['T4', 'T4'] };
    expect((await book(twice)).status).toBe(422);
    expect((await book({ ...visit('T4', '10:00', '11:00'), who: 'me' })).status).toBe(422);
    const assign = await dispatcher.post(`/work-orders/${number}/assign`, { technicians: ['T4'] });
    expect(assign).toMatchObject({
      status: 409,
      body: { code: 'APPOINTMENT_NEEDED', rules: ['UPS-14', 'PAYG-61'] },
    });
  });

  it('knows no slots of an unknown work order, of no days or of a month and a half', async () => {
    expect((await dispatcher.get('/work-orders/WO-NONE/slots')).status).toBe(404);
    const number = await batteryWork();
    for (const query of ['days=0', 'days=45', 'from=2031-02-30', 'minutes=5', 'of=me']) {
      expect((await dispatcher.get(`/work-orders/${number}/slots?${query}`)).status).toBe(422);
    }
    const backwards = between('11:00', '10:00');
    expect((await dispatcher.get(`/work-orders/${number}/candidates?${backwards}`)).status).toBe(
      422,
    );
  });

  it('lets technicians book nothing, and only a manager set a suspension aside', async () => {
    const number = await batteryWork();
    expect(
      (await t1.post(`/work-orders/${number}/book`, visit('T1', '10:00', '11:00'))).status,
    ).toBe(403);
    const allow = { reason: 'paid' };
    const path = `/work-orders/${number}/allow-departure`;
    expect((await dispatcher.post(path, allow)).status).toBe(403);
    expect(await manager.post(path, allow)).toMatchObject({
      status: 409,
      body: { code: 'CONTRACT_NOT_SUSPENDED' },
    });
  });

  it('answers a booking that is sent again with what it answered before', async () => {
    const number = await batteryWork();
    const key = randomUUID();
    const send = () =>
      dispatcher.post(`/work-orders/${number}/book`, visit('T5', '10:00', '11:00'), { key });
    expectDone(await send());
    const again = await send();
    expect(again).toMatchObject({ status: 200, body: { technicians: ['T5'] } });
  });
});
