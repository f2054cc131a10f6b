import { openPartsReturn } from '../../domain/parts/parts-return-state.js';
import { instantOf } from '../../domain/time/instant.js';
import { boardReadModel } from '../../models/board-read-model.js';
import { candidateFactsReader } from '../../models/candidate-facts-reader.js';
import { clocksReadModel } from '../../models/clocks-read-model.js';
import { connectStore, type StoreConnection } from '../../models/connect-store.js';
import { ensureIndexes } from '../../models/ensure-indexes.js';
import { partsReturnReadModel } from '../../models/parts-return-read-model.js';
import { partsReturnRepository } from '../../models/parts-return-repository.js';
import { referenceRepository } from '../../models/reference-repository.js';
import { technicianJobsReadModel } from '../../models/technician-jobs-read-model.js';
import { workOrderRepository } from '../../models/work-order-repository.js';
import { testDatabaseUri } from '../support/test-store.js';
import { published } from './work-order-fixture.js';

const noon = instantOf('2031-06-11T12:00:00+09:00');
let store: StoreConnection;

const technician = (id: string, shift: string) => ({
  id,
  name: id,
  area: 'tokyo',
  serviceCentre: 'SC',
  shift,
  onCall: false,
  skills: ['server'],
  employer: 'own',
});

beforeAll(async () => {
  store = await connectStore(testDatabaseUri());
  await ensureIndexes(store);
  await referenceRepository(store).loadBook({
    timeZone: 'Asia/Tokyo',
    areas: [
      { id: 'tokyo', name: 'Tokyo' },
      { id: 'osaka', name: 'Osaka' },
    ],
    serviceCentres: [{ id: 'SC', area: 'tokyo', latitude: 35.68, longitude: 139.69 }],
    shifts: [
      { id: 'day', from: '08:30', to: '17:30' },
      { id: 'night', from: '21:00', to: '08:30' },
    ],
    technicians: ['T1', 'T2', 'T3'].map((id) => technician(id, id === 'T3' ? 'night' : 'day')),
    customers: [],
    sites: [],
    assets: [],
    contracts: [],
    absences: [
      {
        id: 'AB',
        technician: 'T2',
        from: '2031-06-11T11:00:00+09:00',
        to: '2031-06-11T13:00:00+09:00',
      },
    ],
  });
  const workOrders = workOrderRepository(store);
  await workOrders.replaceIfNewer(published('WO-1', {}, 'start_work'));
  await workOrders.replaceIfNewer(published('WO-2', {}, 'sign'));
  await workOrders.replaceIfNewer(published('WO-3', {}, 'judge'));
  await workOrders.replaceIfNewer(published('WO-4', { area: 'osaka' }));
});
afterAll(() => store?.close());

describe('the board of an area and a day', () => {
  it('has what is open and what somebody was on that day', async () => {
    const { workOrders } = await boardReadModel(store).of('tokyo', '2031-06-11', noon);
    expect(workOrders.map((each) => each.number)).toEqual(['WO-1', 'WO-2', 'WO-3']);
    const next = await boardReadModel(store).of('tokyo', '2031-06-12', noon);
    expect(next.workOrders.map((each) => each.number)).toEqual(['WO-1', 'WO-3']);
  });

  it('shows what every technician is doing, and when they are there', async () => {
    const { technicians } = await boardReadModel(store).of('tokyo', '2031-06-11', noon);
    expect(technicians.map(({ id, state, openJobs }) => [id, state, openJobs])).toEqual([
      ['T1', 'working', 1],
      ['T2', 'absent', 0],
      ['T3', 'off_shift', 0],
    ]);
    expect(technicians[1]?.absences).toHaveLength(1);
    expect(technicians[2]?.shiftIntervals).toHaveLength(2);
  });
});

describe('the clocks', () => {
  it('have every open work order under one tile, of one area or of all', async () => {
    const one = await clocksReadModel(store).of('tokyo');
    expect(one.rows.map((row) => row.number)).toEqual(['WO-1', 'WO-3']);
    expect(one.tiles).toEqual({ breached: 0, at_risk: 0, on_hold: 0, on_track: 1, unassigned: 1 });
    const all = await clocksReadModel(store).of();
    expect(all.tiles.unassigned).toBe(2);
  });
});

describe("a technician's jobs", () => {
  it('are the unfinished ones and those of the day', async () => {
    const jobs = await technicianJobsReadModel(store).of('T1', '2031-06-11');
    expect(jobs.map((job) => job.number)).toEqual(['WO-1', 'WO-2']);
    expect(await technicianJobsReadModel(store).of('T2', '2031-06-11')).toEqual([]);
  });
});

describe('the facts for a list of candidates', () => {
  it('are the site, the kind of the asset and everybody of the area', async () => {
    const facts = await candidateFactsReader(store).of('WO-3');
    expect(facts).toMatchObject({ area: 'tokyo', workOrder: 'WO-3', assetKind: 'server' });
    expect(facts?.technicians.map((person) => person.id)).toEqual(['T1', 'T2', 'T3']);
    expect(await candidateFactsReader(store).of('WO-NONE')).toBeUndefined();
  });
});

describe('the list of parts', () => {
  it('has the longest out first, in pages, by state and technician', async () => {
    const parts = partsReturnRepository(store);
    for (const [n, day] of [
      [1, '12'],
      [2, '10'],
      [3, '11'],
    ] as const) {
      const input = { workOrder: 'WO-2', n, area: 'tokyo', part: 'P', amount: 1, customer: 'C1' };
      const usedAt = `2031-06-${day}T10:00:00+09:00`;
      const owner = n === 3 ? 'T2' : 'T1';
      await parts.replaceIfNewer(
        openPartsReturn(`parts-return:WO-2:${n}`, { ...input, technician: owner, usedAt }),
      );
    }
    const list = partsReturnReadModel(store);
    const first = await list.page({ state: 'outstanding' }, { limit: 2 });
    expect(first.items.map((part) => part.n)).toEqual([2, 3]);
    const rest = await list.page({ state: 'outstanding' }, { limit: 2, cursor: first.nextCursor });
    expect([rest.items.map((part) => part.n), rest.nextCursor]).toEqual([[1], undefined]);
    const own = await list.page({ technician: 'T2' }, { limit: 10 });
    expect(own.items.map((part) => part.n)).toEqual([3]);
  });
});
