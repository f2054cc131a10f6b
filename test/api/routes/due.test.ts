import { addDays, addYears } from '../../../domain/time/calendar-date.js';
import { dateOf } from '../../../domain/time/instant.js';
import { contractDueModel } from '../../../models/contract-due-model.js';
import { contractDueRepository } from '../../../models/contract-due-repository.js';
import { until } from '../../workflows/support/until.js';
import type { ApiCaller } from '../support/api-caller.js';
import { ApiWorld } from '../support/api-world.js';

interface Item {
  contract: string;
  kind: string;
  what: string;
  on: string;
  daysLeft: number;
  state: string;
}

const today = dateOf(Date.now());
/** A report service whose notice day lies about six weeks ahead. */
const startsOn = addDays(addYears(today, -1), 76);
let world: ApiWorld;
let manager: ApiCaller;

async function open(id: string, opening: object, owner: string): Promise<void> {
  const answer = await manager.post('/contracts', {
    ...{ id, opening, openedAt: `${startsOn}T10:00:00+09:00` },
    party: { customer: 'CUS-1', customerName: '=Customer, "1"', owner },
  });
  expect(answer.status).toBe(201);
}
const due = async (query = ''): Promise<Item[]> => {
  const { status, body } = await manager.get(`/due${query}`);
  expect(status).toBe(200);
  return body.items;
};
const of = (items: Item[], contract: string, what: string): Item | undefined =>
  items.find((item) => item.contract === contract && item.what === what);

beforeAll(async () => {
  world = await ApiWorld.create();
  manager = await world.as('manager');
  await world.startWorker();
  const report = { plan: 'esp-report', payment: 'annual', startsOn, annualFee: 36_000 };
  await open('DUE-REPORT', report, 'U-manager');
  const bought = addYears(addDays(today, 20), -2);
  const basePack = { purchasedOn: bought, termYears: 5, window: '9x5' };
  await open('DUE-UPS', { plan: 'ups-battery', upsPurchasedOn: bought, basePack }, 'U-admin');
  await until(due, (items) => new Set(items.map(({ contract }) => contract)).size === 2);
}, 60_000);
afterAll(() => world?.close());

describe('the list of what comes due', () => {
  it('names dates and deadlines of all contracts, the earliest first, with the days that are left', async () => {
    const items = await due('?days=90');
    expect(of(items, 'DUE-UPS', 'battery_notice')).toMatchObject({
      ...{ kind: 'date', on: addDays(today, 20), daysLeft: 20, state: 'open' },
      ...{ plan: 'ups-battery', owner: 'U-admin' },
    });
    expect(of(items, 'DUE-REPORT', 'non_renewal')).toMatchObject({
      kind: 'deadline',
      state: 'open',
    });
    expect(items.map(({ on }) => on)).toEqual(items.map(({ on }) => on).sort());
  });

  it('reaches exactly as far as it is asked', async () => {
    const atNotice = (items: Item[]) => of(items, 'DUE-UPS', 'battery_notice');
    expect(atNotice(await due('?days=20'))).toBeDefined();
    expect(atNotice(await due('?days=19'))).toBeUndefined();
  });

  it('is narrowed to an owner, a plan, a kind', async () => {
    const contractsOf = async (query: string): Promise<string[]> => [
      ...new Set((await due(query)).map(({ contract }) => contract)),
    ];
    expect(await contractsOf('?owner=U-admin')).toEqual(['DUE-UPS']);
    expect(await contractsOf('?plan=esp-report')).toEqual(['DUE-REPORT']);
    const kinds = new Set((await due('?kind=deadline')).map(({ kind }) => kind));
    expect([...kinds]).toEqual(['deadline']);
  });

  it('goes on page by page without losing or repeating a row', async () => {
    const all = await due('?days=366&limit=200');
    const paged: Item[] = [];
    let cursor = '';
    for (let n = 0; n < 50; n += 1) {
      const { body } = await manager.get(`/due?days=366&limit=1${cursor}`);
      paged.push(...body.items);
      if (body.nextCursor === undefined) break;
      cursor = `&cursor=${body.nextCursor}`;
    }
    expect(paged).toEqual(all);
    expect((await manager.get(`/due?days=10&limit=1${cursor}`)).body.code).toBe('INVALID_CURSOR');
  });

  it('shows a snooze, and takes it back when its day comes', async () => {
    const { on: lastDay } = of(await due(), 'DUE-REPORT', 'non_renewal') ?? { on: '' };
    const snooze = (until_: string, what = 'non_renewal') =>
      manager.post('/contracts/DUE-REPORT/events/deadline_snoozed', {
        what,
        lastDay,
        until: until_,
      });
    expect(await snooze(addDays(lastDay, 1))).toMatchObject({
      status: 422,
      body: { code: 'SNOOZE_PAST_LAST_DAY', field: 'until', rules: ['ESP-82'] },
    });
    expect(await snooze(addDays(today, 3), 'extension_request')).toMatchObject({
      status: 422,
      body: { code: 'DEADLINE_UNKNOWN', field: 'what' },
    });
    expect((await snooze(addDays(today, 3))).status).toBe(200);
    const snoozed = await until(
      async () => of(await due(), 'DUE-REPORT', 'non_renewal'),
      (item) => item?.state === 'snoozed',
    );
    expect(snoozed).toMatchObject({ on: lastDay, snoozedUntil: addDays(today, 3) });
  });

  it('drops a deadline whose thing was done', async () => {
    await manager.post('/contracts/DUE-REPORT/events/non_renewal', {});
    const items = await until(due, (all) => of(all, 'DUE-REPORT', 'non_renewal') === undefined);
    expect(of(items, 'DUE-UPS', 'battery_notice')).toBeDefined();
  });

  it('comes as a file that spreadsheets read, without running what a name contains', async () => {
    const answer = await manager.get('/due/export?days=90&plan=ups-battery');
    expect(answer.headers.get('Content-Type')).toContain('text/csv');
    expect(answer.headers.get('Content-Disposition')).toContain(`due-${today}.csv`);
    const [head, first] = String(answer.body).split('\r\n');
    expect(head).toContain('on,daysLeft,state,kind,what,contract');
    expect(first).toContain('battery_notice,DUE-UPS,ups-battery,CUS-1,"\'=Customer, ""1"""');
  });

  it.each([
    ['/due?days=367', 422, 'query.days'],
    ['/due?days=-1', 422, 'query.days'],
    ['/due?kind=birthday', 422, 'query.kind'],
    ['/due?plan=gas', 422, 'query.plan'],
    ['/due?colour=red', 422, 'query'],
  ])('refuses %s with %i', async (path, status, field) => {
    const answer = await manager.get(path);
    expect(answer.status).toBe(status);
    expect(String(answer.body.field)).toContain(field);
  });

  it('is for managers and the back office', async () => {
    for (const role of ['dispatcher', 'technician'] as const)
      expect((await (await world.as(role)).get('/due')).status).toBe(403);
    expect((await (await world.as('back_office')).get('/due')).status).toBe(200);
    expect((await world.nobody().get('/due')).status).toBe(401);
  });
});

describe('the rows of a contract', () => {
  it('are what its document says, whatever an older write left behind', async () => {
    const dues = contractDueModel(world.store);
    const stale = {
      ...{ _id: '2020-01-01|DUE-UPS|date|x', orderKey: '2020-01-01|DUE-UPS|date|x', what: 'x' },
      ...{ contract: 'DUE-UPS', plan: 'ups-battery', kind: 'date', on: '2020-01-01' },
    };
    await dues.collection.insertOne(stale as never);
    expect(of(await due(), 'DUE-UPS', 'x')).toMatchObject({ state: 'late' });
    await contractDueRepository(world.store).follow('DUE-UPS');
    expect(of(await due(), 'DUE-UPS', 'x')).toBeUndefined();
    expect(of(await due(), 'DUE-UPS', 'battery_notice')).toBeDefined();
  });
});
