import { instantOf } from '../../domain/time/instant.js';
import { connectStore, type StoreConnection } from '../../models/connect-store.js';
import { ensureIndexes } from '../../models/ensure-indexes.js';
import {
  type WorkOrderFilter,
  workOrderListReadModel,
} from '../../models/work-order-list-read-model.js';
import { workOrderRepository } from '../../models/work-order-repository.js';
import { testDatabaseUri } from '../support/test-store.js';
import { published } from './work-order-fixture.js';

const now = instantOf('2031-06-11T18:00:00+09:00');
let store: StoreConnection;

beforeAll(async () => {
  store = await connectStore(testDatabaseUri());
  await ensureIndexes(store);
  const workOrders = workOrderRepository(store);
  const old = (number: string, date: string) =>
    published(number, { acceptedAt: `${date}T09:00:00+09:00` });
  const documents = [
    published('WO-01', { acceptedAt: '2031-06-11T08:31:00+09:00' }),
    published('WO-02', { acceptedAt: '2031-06-11T08:32:00+09:00', area: 'osaka' }),
    published('WO-03', { acceptedAt: '2031-06-11T08:33:00+09:00' }, 'judge'),
    published('WO-04', { acceptedAt: '2031-06-11T08:34:00+09:00' }, 'accept'),
    published('WO-05', { acceptedAt: '2031-06-11T08:34:00+09:00' }, 'sign'),
    published('WO-06', {
      acceptedAt: '2031-06-11T08:35:00+09:00',
      customer: { id: 'C2', name: 'Ｎｉｈｏｎ Kikai' },
    }),
    old('WO-90', '2031-06-05'),
    old('WO-91', '2031-03-05'),
    old('WO-92', '2024-06-05'),
  ];
  for (const document of documents) await workOrders.replaceIfNewer(document);
});
afterAll(() => store?.close());

async function all(filter: WorkOrderFilter, limit = 100): Promise<string[]> {
  const numbers: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await workOrderListReadModel(store).page(filter, { limit, cursor }, now);
    numbers.push(...page.items.map((item) => item.number));
    expect(page.items.length).toBeLessThanOrEqual(limit);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return numbers;
}

const everything = [
  'WO-06',
  'WO-05',
  'WO-04',
  'WO-03',
  'WO-02',
  'WO-01',
  'WO-90',
  'WO-91',
  'WO-92',
];

describe('the list of work orders', () => {
  it.each([1, 2, 4, 100])(
    'has everybody once, newest call first, in pages of %i',
    async (limit) => {
      expect(await all({}, limit)).toEqual(everything);
    },
  );

  it.each<[string, WorkOrderFilter, string[]]>([
    ['one area', { area: 'osaka' }, ['WO-02']],
    ['one status', { statuses: ['scheduled'] }, ['WO-04']],
    ['any of several statuses', { statuses: ['triaged', 'closed'] }, ['WO-05', 'WO-03']],
    ['one tile', { sla: 'on_track' }, ['WO-04']],
    ['a technician who has the job now', { technician: 'T1' }, ['WO-04']],
    ['a customer', { customer: 'C2' }, ['WO-06']],
    ['the beginning of a number, in any case', { q: 'wo-9' }, ['WO-90', 'WO-91', 'WO-92']],
    ['the beginning of a name, in any width', { q: 'Nihon' }, ['WO-06']],
    ['a later word of a name', { q: 'ｋｉｋａｉ' }, ['WO-06']],
    [
      'several filters at once',
      { area: 'tokyo', statuses: ['received'], q: 'WO-0' },
      ['WO-06', 'WO-01'],
    ],
    ['nothing that exists', { customer: 'C9' }, []],
  ])('narrows to %s', async (_what, filter, expected) => {
    expect(await all(filter)).toEqual(expected);
    expect(await all(filter, 1)).toEqual(expected);
  });
});
