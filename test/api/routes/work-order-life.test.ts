import type { ApiCaller } from '../support/api-caller.js';
import { ApiWorld } from '../support/api-world.js';
import { assignedJob, expectDone, judgedJob, takeCall } from '../support/flow.js';

let world: ApiWorld;
let dispatcher: ApiCaller;
let manager: ApiCaller;
let t1: ApiCaller;
beforeAll(async () => {
  world = await ApiWorld.create();
  await world.startWorker();
  dispatcher = await world.as('dispatcher');
  manager = await world.as('manager');
  t1 = await world.as('T1');
});
afterAll(() => world.close());

describe('a repair over HTTP', () => {
  it('goes from the call to closed', async () => {
    const preview = await dispatcher.get('/intake-preview?controlNumber=M-1');
    expect(preview).toMatchObject({
      status: 200,
      body: { contract: { id: 'C-1' }, coverage: { covered: true, windowOpen: true } },
    });
    const number = await assignedJob(dispatcher, 'T1');
    const own = await t1.get('/mobile/jobs');
    expect(own.body.jobs).toMatchObject([
      { number, nextSteps: [{ technician: 'T1', step: 'accept' }] },
    ]);
    const at = (step: string) => `/work-orders/${number}/${step}`;
    for (const step of ['accept', 'depart', 'arrive', 'start-work']) {
      expectDone(await t1.post(at(step)));
    }
    const part = { part: 'FAN-1', amount: 4_000, returnExpected: true };
    expectDone(await t1.post(at('use-part'), part));
    expectDone(await t1.post(at('complete'), { report: { fix: 'fan replaced' } }));
    expectDone(await t1.post(at('sign'), { name: 'Customer' }));
    expect((await t1.get(`/work-orders/${number}`)).body).toMatchObject({
      status: 'completed',
      partsOutstanding: 1,
      sla: { verdict: 'met' },
    });
    expectDone(await dispatcher.post(at('parts/1/return')));
    expect((await manager.get(`/work-orders/${number}`)).body).toMatchObject({
      status: 'closed',
      partsOutstanding: 0,
      meter: null,
    });
    const returns = await dispatcher.get('/parts-returns?state=returned');
    expect(returns.body.items).toMatchObject([{ workOrder: number, n: 1, state: 'returned' }]);
  });

  it('shows on board and clocks, and in lists that go on page by page', async () => {
    const numbers = [
      await takeCall(dispatcher),
      await takeCall(dispatcher),
      await judgedJob(dispatcher),
    ];
    const board = await dispatcher.get(`/board?area=${world.area}`);
    const shown = board.body.workOrders.map((row: { number: string }) => row.number);
    expect(shown).toEqual(expect.arrayContaining(numbers));
    expect(board.body.technicians).toHaveLength(8);
    const clocks = await manager.get(`/clocks?area=${world.area}`);
    expect(clocks.body.tiles.unassigned).toBeGreaterThanOrEqual(3);

    const listed: string[] = [];
    let path = `/work-orders?area=${world.area}&status=received,triaged&limit=2`;
    for (let more = true; more; ) {
      const page = await dispatcher.get(path);
      listed.push(...page.body.items.map((row: { number: string }) => row.number));
      more = page.body.nextCursor !== undefined;
      path = `/work-orders?area=${world.area}&status=received,triaged&limit=2&cursor=${page.body.nextCursor}`;
    }
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed).toEqual(expect.arrayContaining(numbers));
    const searched = await dispatcher.get(`/work-orders?q=${numbers[0]?.toLowerCase()}`);
    expect(searched.body.items).toMatchObject([{ number: numbers[0] }]);
  });
});

describe('assigning', () => {
  it('lists everybody with the reasons against them', async () => {
    const busy = await assignedJob(dispatcher, 'T2');
    const number = await judgedJob(dispatcher);
    const answer = await dispatcher.get(`/work-orders/${number}/candidates`);
    const t2 = answer.body.candidates.find(
      (candidate: { technician: string }) => candidate.technician === 'T2',
    );
    expect(answer.body.candidates).toHaveLength(8);
    expect(t2).toMatchObject({
      included: false,
      reasons: [{ code: 'TECHNICIAN_BUSY', overridable: true, params: { workOrders: [busy] } }],
    });
  });

  it('of two dispatchers at one instant, exactly one wins; the other hears why', async () => {
    const [first, second] = [await judgedJob(dispatcher), await judgedJob(dispatcher)];
    const answers = await Promise.all([
      dispatcher.post(`/work-orders/${first}/assign`, { technicians: ['T3'] }),
      manager.post(`/work-orders/${second}/assign`, { technicians: ['T3'] }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const lost = answers.find(({ status }) => status === 409);
    expect(lost?.body).toMatchObject({ code: 'TECHNICIAN_BUSY', field: 'technicians' });
  });

  it('goes through with a reason to override', async () => {
    const number = await judgedJob(dispatcher);
    await assignedJob(dispatcher, 'T4');
    const body = { technicians: ['T4'], overrideReason: 'next door' };
    const answer = await dispatcher.post(`/work-orders/${number}/assign`, body);
    expect(answer.body.overridden).toEqual([{ technician: 'T4', code: 'TECHNICIAN_BUSY' }]);
  });
});

describe('an edit of the roster', () => {
  it('is guarded by the version that was read', async () => {
    const listed = await manager.get(`/technicians?area=${world.area}`);
    const { id, version, ...technician } = listed.body.items.at(-1);
    const change = { ...technician, onCall: true };
    const put = (etag: string) =>
      manager.send('PUT', `/technicians/${id}`, change, { headers: { 'If-Match': etag } });
    expect(await put(`"${version}"`)).toMatchObject({
      status: 200,
      body: { onCall: true, version: version + 1 },
    });
    expect(await put(`"${version}"`)).toMatchObject({
      status: 412,
      body: { code: 'VERSION_MISMATCH' },
    });
    expect((await manager.send('PUT', `/technicians/${id}`, change)).status).toBe(428);
  });

  it('keeps an absent technician from being given a job', async () => {
    const [from, to] = [Date.now() - 60_000, Date.now() + 3_600_000];
    const absence = {
      technician: 'T5',
      from: new Date(from).toISOString(),
      to: new Date(to).toISOString(),
    };
    const added = await dispatcher.post('/absences', absence);
    expect(added.status).toBe(201);
    const number = await judgedJob(dispatcher);
    const assign = () => dispatcher.post(`/work-orders/${number}/assign`, { technicians: ['T5'] });
    expect(await assign()).toMatchObject({ status: 409, body: { code: 'TECHNICIAN_ABSENT' } });
    const removed = await dispatcher.send('DELETE', `/absences/${added.body.id}`);
    expect(removed.status).toBe(204);
    expectDone(await assign());
  });
});
