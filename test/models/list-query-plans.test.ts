import { createConnection } from 'mongoose';
import { openPartsReturn } from '../../domain/parts/parts-return-state.js';
import { instantOf } from '../../domain/time/instant.js';
import { alarmWatchReadModel } from '../../models/alarm-watch-read-model.js';
import { contractsOnBasePack } from '../../models/base-pack-lookup.js';
import { boardReadModel } from '../../models/board-read-model.js';
import { clocksReadModel } from '../../models/clocks-read-model.js';
import type { StoreConnection } from '../../models/connect-store.js';
import { type DueFilter, dueListReadModel } from '../../models/due-list-read-model.js';
import { ensureIndexes } from '../../models/ensure-indexes.js';
import { partsReturnReadModel } from '../../models/parts-return-read-model.js';
import { partsReturnRepository } from '../../models/parts-return-repository.js';
import { technicianJobsReadModel } from '../../models/technician-jobs-read-model.js';
import { workOrderListReadModel } from '../../models/work-order-list-read-model.js';
import { workOrderRepository } from '../../models/work-order-repository.js';
import { testDatabaseUri } from '../support/test-store.js';
import { published } from './work-order-fixture.js';

const now = instantOf('2031-06-11T18:00:00+09:00');
const growing = new Set([
  'work_orders',
  'parts_returns',
  'alarm_watches',
  'call_tasks',
  'contract_dues',
  'contract_states',
]);

/** What the code asked of a collection that grows without end. */
interface Asked {
  collection: string;
  filter: Record<string, unknown>;
}

let store: StoreConnection;
let asked: Asked[] = [];

beforeAll(async () => {
  store = await createConnection(testDatabaseUri(), {
    monitorCommands: true,
    autoIndex: false,
    autoCreate: false,
  }).asPromise();
  await ensureIndexes(store);
  await workOrderRepository(store).replaceIfNewer(published('WO-1', {}, 'start_work'));
  const part = { workOrder: 'WO-1', n: 1, area: 'tokyo', part: 'P', amount: 1, customer: 'C1' };
  const usedAt = '2031-06-11T10:00:00+09:00';
  await partsReturnRepository(store).replaceIfNewer(
    openPartsReturn('parts-return:WO-1:1', { ...part, technician: 'T1', usedAt }),
  );
  store.getClient().on('commandStarted', ({ commandName, command }) => {
    if (commandName !== 'find' || !growing.has(command.find)) return;
    asked.push({ collection: command.find, filter: command.filter });
  });
});
afterAll(() => store?.close());

async function planOf({ collection, filter }: Asked): Promise<string> {
  const plan = await store.collection(collection).find(filter).explain('queryPlanner');
  return JSON.stringify(plan.queryPlanner?.winningPlan ?? plan);
}

const due = (filter: DueFilter) => () =>
  dueListReadModel(store).page(filter, { days: 90, limit: 2 }, '2031-06-11');
const list = (filter: object) => () =>
  workOrderListReadModel(store).page(filter, { limit: 2, cursor: undefined }, now);

describe('every list of what grows without end goes through an index', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['all work orders', list({})],
    ['of an area', list({ area: 'tokyo' })],
    ['open under a contract', () => workOrderRepository(store).openNumbersUnder('K1', ['A1'])],
    ['of an area in some statuses', list({ area: 'tokyo', statuses: ['triaged', 'closed'] })],
    ['in some statuses', list({ statuses: ['triaged', 'closed'] })],
    ['under a tile', list({ sla: 'breached' })],
    ['of an area under a tile', list({ area: 'tokyo', sla: 'breached' })],
    ['of a technician', list({ technician: 'T1' })],
    ['of a customer', list({ customer: 'C1' })],
    ['that were searched for', list({ q: 'WO' })],
    ['the board', () => boardReadModel(store).of('tokyo', '2031-06-11', now)],
    ['the clocks', () => clocksReadModel(store).of('tokyo')],
    ["a technician's jobs", () => technicianJobsReadModel(store).of('T1', '2031-06-11')],
    ['all watches', () => alarmWatchReadModel(store).page(undefined, { limit: 2 }, now)],
    ['watches that go on', () => alarmWatchReadModel(store).page(true, { limit: 2 }, now)],
    ['calls to make', () => alarmWatchReadModel(store).calls(true, 2)],
    ['all parts', () => partsReturnReadModel(store).page({}, { limit: 2, cursor: '2030' })],
    [
      'parts in a state',
      () => partsReturnReadModel(store).page({ state: 'outstanding' }, { limit: 2 }),
    ],
    [
      "a technician's parts",
      () => partsReturnReadModel(store).page({ technician: 'T1' }, { limit: 2 }),
    ],
    ['what comes due', due({})],
    ['what comes due under a plan', due({ plan: 'payg' })],
    ['what comes due of a kind', due({ kind: 'deadline' })],
    ['what an owner has to see to', due({ owner: 'U-1' })],
    ['packs on a base pack', () => contractsOnBasePack(store, 'B-1')],
  ])('%s', async (_what, read) => {
    asked = [];
    await read();
    const questions = [...asked];
    expect(questions.length).toBeGreaterThan(0);
    for (const question of questions) {
      const plan = await planOf(question);
      expect(`${JSON.stringify(question.filter)} ${plan}`).toContain('IXSCAN');
      expect(plan).not.toContain('COLLSCAN');
    }
  });
});
