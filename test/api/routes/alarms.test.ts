import { alarmModel } from '../../../models/alarm-model.js';
import {
  addWatchedMachines,
  alarm,
  createKey,
  strangers,
  uncovered,
} from '../support/alarm-book.js';
import type { ApiCaller } from '../support/api-caller.js';
import { ApiCaller as Caller } from '../support/api-caller.js';
import { ApiWorld } from '../support/api-world.js';

let world: ApiWorld;
let manager: ApiCaller;
let machine: ApiCaller;
beforeAll(async () => {
  world = await ApiWorld.create();
  await addWatchedMachines(world.store);
  manager = await world.as('manager');
  machine = new Caller(world.origin, await createKey(manager));
});
afterAll(() => world.close());

const send = (body: unknown, key: string | null = null) => machine.post('/alarms', body, { key });
const refused = (status: number, code: string, rest: object = {}) => ({
  status,
  body: { code, ...rest },
});
const ahead = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const standingOf = async (code: string) =>
  (await alarmModel(world.store).find({ 'report.code': code }).lean()).map(
    ({ standing }) => standing,
  );

describe('an alarm that a machine reports', () => {
  it('is in the store when it is answered', async () => {
    const answer = await send(alarm({ code: 'KEPT-1' }));
    expect(answer).toMatchObject({
      status: 202,
      body: { kept: 1, items: [{ outcome: 'accepted' }] },
    });
    expect(await standingOf('KEPT-1')).toEqual(['pending']);
  });

  it('may name the machine by its serial number', async () => {
    const answer = await send(alarm({ machine: 'SN-AST-201' }));
    expect(answer.body.items[0].outcome).toBe('accepted');
  });

  it('counts once under its own id, and another one under that id is not taken for it', async () => {
    const first = alarm({ code: 'TWICE-1' });
    await send(first);
    expect((await send(first)).body).toMatchObject({ kept: 0, items: [{ outcome: 'duplicate' }] });
    expect(await send({ ...first, state: 'cleared' })).toMatchObject(
      refused(422, 'ALARM_ID_REUSED', { field: 'id' }),
    );
    expect(await standingOf('TWICE-1')).toHaveLength(1);
  });

  it('without an id counts once under key and place; with neither it is refused', async () => {
    const { id: _id, ...nameless } = alarm({ code: 'PLACE-1' });
    const pair = [nameless, { ...nameless, state: 'cleared' }];
    expect((await send(pair, 'batch-1')).body.kept).toBe(2);
    expect((await send(pair, 'batch-1')).body.kept).toBe(0);
    expect((await send(pair, 'batch-2')).body.kept).toBe(2);
    expect(await send(nameless)).toMatchObject(refused(400, 'IDEMPOTENCY_KEY_REQUIRED'));
  });

  it('from more than five minutes ahead is refused, with field and rule', async () => {
    expect(await send(alarm({ occurredAt: ahead(6) }))).toMatchObject(
      refused(422, 'ALARM_IN_FUTURE', { field: 'occurredAt', rules: ['ESP-76'] }),
    );
    const mixed = await send([
      alarm(),
      alarm({ occurredAt: ahead(6) }),
      alarm({ occurredAt: ahead(4) }),
    ]);
    expect(mixed).toMatchObject({
      status: 202,
      body: { kept: 2, items: [{}, { outcome: 'refused', code: 'ALARM_IN_FUTURE' }, {}] },
    });
  });

  it.each([
    ['an unknown state', { state: 'burning' }, 'state'],
    ['a code that no machine writes', { code: 'A B' }, 'code'],
    ['a field that does not exist', { colour: 'red' }, 'colour'],
    ['an instant without offset', { occurredAt: '2031-06-11T10:00:00' }, 'occurredAt'],
  ])('is refused for %s', async (_case, change, field) => {
    expect(await send(alarm(change))).toMatchObject(refused(422, 'INVALID_INPUT', { field }));
    expect(await send([alarm(), alarm(change)])).toMatchObject(
      refused(422, 'INVALID_INPUT', { field: `1.${field}` }),
    );
  });

  it('is refused with more than 1,000 others', async () => {
    const many = Array.from({ length: 1_001 }, () => alarm());
    expect(await send(many)).toMatchObject(refused(422, 'INVALID_INPUT'));
  });
});

describe('the key of a machine', () => {
  it('is asked for, known, and not revoked', async () => {
    expect(await world.nobody().post('/alarms', alarm())).toMatchObject(
      refused(401, 'API_KEY_REQUIRED'),
    );
    const forged = new Caller(world.origin, `gk_${'a'.repeat(43)}`);
    expect(await forged.post('/alarms', alarm())).toMatchObject(refused(401, 'API_KEY_INVALID'));
    const created = await manager.post('/api-keys', { name: 'old', customer: 'CUS-1' });
    const old = new Caller(world.origin, created.body.key);
    expect((await old.post('/alarms', alarm())).status).toBe(202);
    await manager.post(`/api-keys/${created.body.id}/revoke`);
    expect(await old.post('/alarms', alarm())).toMatchObject(refused(401, 'API_KEY_INVALID'));
  });

  it('may stand in a header of its own', async () => {
    const headers = { 'X-Api-Key': await createKey(manager) };
    expect((await world.nobody().post('/alarms', alarm(), { headers })).status).toBe(202);
  });

  it('is shown once and kept as a digest only', async () => {
    const body = { name: 'shown', customer: 'CUS-1' };
    const first = await manager.post('/api-keys', body, { key: 'create-1' });
    expect(first.body.key).toMatch(/^gk_/);
    expect(await manager.post('/api-keys', body, { key: 'create-1' })).toMatchObject(
      refused(409, 'API_KEY_SHOWN_BEFORE', { params: { id: first.body.id } }),
    );
    expect(JSON.stringify((await manager.get('/api-keys')).body)).not.toContain(first.body.key);
    const stored = await world.store.collection('api_keys').find().toArray();
    const replays = await world.store.collection('idempotency_keys').find().toArray();
    expect(JSON.stringify([stored, replays])).not.toContain(first.body.key);
  });

  it('is for a customer that exists, and revoked when it exists', async () => {
    expect(await manager.post('/api-keys', { name: 'x', customer: 'CUS-9' })).toMatchObject(
      refused(404, 'CUSTOMER_UNKNOWN', { field: 'customer' }),
    );
    expect(await manager.post('/api-keys/AK-none/revoke')).toMatchObject(
      refused(404, 'API_KEY_UNKNOWN'),
    );
  });
});

describe('alarms that nobody can watch', () => {
  const unsettled = async (name: string) =>
    (await manager.get('/unsettled-alarms')).body.items.find(
      (group: { machine: string }) => group.machine === name,
    );
  const settle = (id: string, body: object) => manager.post(`/unsettled-alarms/${id}/settle`, body);

  it("of an unknown machine are kept; another customer's machine is answered alike", async () => {
    const [unknown, foreign] = [
      await send(alarm({ machine: 'M-999' })),
      await send(alarm({ machine: strangers })),
    ];
    expect(unknown.status).toBe(202);
    expect(unknown.body.items).toEqual(foreign.body.items);
    expect(unknown.body.items[0]).toMatchObject({
      outcome: 'unknown_machine',
      code: 'ALARM_MACHINE_UNKNOWN',
      field: 'machine',
      rules: ['ESP-27'],
    });
    expect(await unsettled('M-999')).toMatchObject({
      standing: 'unknown_machine',
      customer: 'CUS-1',
      customerName: 'Customer 1',
      count: 1,
      codes: ['DISK-01'],
    });
  });

  it('are assigned to equipment of that customer, and so are later ones under that name', async () => {
    await send([
      alarm({ machine: 'RACK-7', code: 'NAME-1' }),
      alarm({ machine: 'RACK-7', code: 'NAME-1' }),
    ]);
    const { id } = await unsettled('RACK-7');
    expect(await settle(id, { action: 'assign', asset: 'AST-300' })).toMatchObject(
      refused(422, 'ALARM_MACHINE_UNKNOWN', { field: 'asset' }),
    );
    expect(await settle(id, { action: 'take_up' })).toMatchObject(
      refused(422, 'SETTLEMENT_NOT_POSSIBLE'),
    );
    expect((await settle(id, { action: 'assign', asset: 'AST-205' })).body).toEqual({ settled: 2 });
    expect((await send(alarm({ machine: 'RACK-7', code: 'NAME-1' }))).body.items[0].outcome).toBe(
      'accepted',
    );
    expect(await standingOf('NAME-1')).toEqual(['pending', 'pending', 'pending']);
    expect(await settle(id, { action: 'dismiss', reason: 'late' })).toMatchObject(
      refused(404, 'UNSETTLED_ALARMS_UNKNOWN'),
    );
  });

  it('of a machine without a report service are taken up once there is one, or dismissed with a reason', async () => {
    const answer = await send(alarm({ machine: uncovered, code: 'BARE-1' }));
    expect(answer.body.items[0]).toMatchObject({
      outcome: 'no_contract',
      code: 'ALARM_CONTRACT_MISSING',
    });
    const { id } = await unsettled(uncovered);
    expect(await settle(id, { action: 'take_up' })).toMatchObject(
      refused(422, 'ALARM_CONTRACT_MISSING', { rules: ['ESP-81'] }),
    );
    expect(await settle(id, { action: 'dismiss' })).toMatchObject(refused(422, 'INVALID_INPUT'));
    expect((await settle(id, { action: 'dismiss', reason: 'sold' })).body).toEqual({ settled: 1 });
    expect(await standingOf('BARE-1')).toEqual(['dismissed']);
  });
});

describe('a file of alarms', () => {
  const heading = 'machine,code,severity,state,occurredAt,text,id';
  const row = (change: Partial<Record<string, string>> = {}) => {
    const {
      machine: name,
      code,
      severity,
      state,
      occurredAt,
      id,
    } = { ...alarm(), ...change } as Record<string, string>;
    return `${name},${code},${severity},${state},${occurredAt},"a, b",${id}`;
  };
  const upload = (lines: string[], customer = 'CUS-1') =>
    manager.post(`/alarms/import?customer=${customer}`, undefined, {
      raw: lines.join('\r\n'),
      headers: { 'Content-Type': 'text/csv' },
    });

  it('is taken row by row as if machines had sent them', async () => {
    const answer = await upload([
      `\uFEFF${heading}`,
      row({ code: 'FILE-1' }),
      '',
      row({ code: 'FILE-1' }),
    ]);
    expect(answer).toMatchObject({ status: 202, body: { kept: 2 } });
  });

  it('with a bad row is not taken at all; the problem names line and column', async () => {
    const answer = await upload([
      heading,
      row({ code: 'FILE-2' }),
      row({ state: 'on' }),
      row({ occurredAt: 'soon' }),
    ]);
    expect(answer).toMatchObject(refused(422, 'INVALID_INPUT', { field: 'line 3.state' }));
    expect(answer.body.errors.map(({ field }: { field: string }) => field)).toEqual([
      'line 3.state',
      'line 4.occurredAt',
    ]);
    expect(await standingOf('FILE-2')).toEqual([]);
  });

  it('with an alarm from the future is not taken either', async () => {
    const answer = await upload([heading, row({ code: 'FILE-3' }), row({ occurredAt: ahead(9) })]);
    expect(answer).toMatchObject(refused(422, 'INVALID_INPUT', { field: 'line 3.occurredAt' }));
    expect(await standingOf('FILE-3')).toEqual([]);
  });

  it('without rows, with ragged rows, of an unknown customer or of another type is refused', async () => {
    expect(await upload([heading])).toMatchObject(refused(422, 'INVALID_INPUT', { field: 'body' }));
    expect(await upload([heading, 'M-200,DISK'])).toMatchObject(
      refused(422, 'INVALID_INPUT', { field: 'body' }),
    );
    expect(await upload([heading, row()], 'CUS-9')).toMatchObject(refused(404, 'CUSTOMER_UNKNOWN'));
    const json = await manager.post('/alarms/import?customer=CUS-1', { a: 1 });
    expect(json).toMatchObject(refused(415, 'UNSUPPORTED_MEDIA_TYPE'));
  });
});

describe('the table of codes and the settings', () => {
  const entry = {
    meaning: { ja: 'ディスク故障', en: 'Disk failure' },
    severity: 'critical',
    arrangesTechnician: true,
    part: 'HDD-2T',
    symptom: 'disk_failure',
  };
  const put = (path: string, version: string, body: object) =>
    manager.send('PUT', path, body, { headers: { 'If-Match': version } });

  it('are changed by a manager over the version that was read', async () => {
    expect(await put('/alarm-codes/DISK-77', '0', entry)).toMatchObject({
      status: 200,
      body: { code: 'DISK-77', version: 1, changedBy: 'U-manager' },
    });
    expect(await put('/alarm-codes/DISK-77', '0', entry)).toMatchObject(
      refused(412, 'VERSION_MISMATCH'),
    );
    expect(
      (await put('/alarm-codes/DISK-77', '1', { ...entry, severity: 'info' })).body.version,
    ).toBe(2);
    const list = (await (await world.as('dispatcher')).get('/alarm-codes')).body.items;
    expect(list).toMatchObject([{ code: 'DISK-77', severity: 'info' }]);
  });

  it('settings begin with the defaults and are guarded alike', async () => {
    const { version, ...settings } = (await manager.get('/alarm-settings')).body;
    expect(settings).toMatchObject({
      groupMinutes: 5,
      holdDownMinutes: 2,
      flappingChanges: 4,
      flappingMinutes: 30,
    });
    const changed = await put('/alarm-settings', String(version), {
      ...settings,
      holdDownMinutes: 3,
    });
    expect(changed.body).toMatchObject({ holdDownMinutes: 3, version: 1 });
    expect(await put('/alarm-settings', '0', settings)).toMatchObject(
      refused(412, 'VERSION_MISMATCH'),
    );
    const once = { ...settings, flappingChanges: 1 };
    expect(await put('/alarm-settings', '1', once)).toMatchObject(
      refused(422, 'INVALID_INPUT', { field: 'flappingChanges' }),
    );
  });
});
