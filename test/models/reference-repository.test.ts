import { connectStore, type StoreConnection } from '../../models/connect-store.js';
import { ensureIndexes } from '../../models/ensure-indexes.js';
import { intakeLookup } from '../../models/intake-lookup.js';
import { referenceRepository } from '../../models/reference-repository.js';
import { testDatabaseUri } from '../support/test-store.js';
import { book } from '../workflows/support/call.js';

let store: StoreConnection;
beforeAll(async () => {
  store = await connectStore(testDatabaseUri());
  await ensureIndexes(store);
  await referenceRepository(store).loadBook(book);
});
afterAll(() => store?.close());

describe('reference data', () => {
  it('is a whole book, and loading it again keeps what people have changed', async () => {
    const reference = referenceRepository(store);
    expect(await reference.list('technicians', { area: 'tokyo' })).toHaveLength(18);
    const technician = await reference.find('technicians', 'T101');
    if (!technician) throw new Error('The sample has no T101.');
    const { version, ...record } = technician;
    const changed = { ...record, skills: ['ups'] };
    const written = await reference.replace('technicians', changed, version);
    expect(written).toEqual({ outcome: 'written', record: { ...changed, version: 2 } });
    await reference.loadBook(book);
    expect((await reference.find('technicians', 'T101'))?.skills).toEqual(['ups']);
  });

  it('refuses a write over a version that somebody else has replaced', async () => {
    const reference = referenceRepository(store);
    const found = await reference.find('technicians', 'T102');
    if (!found) throw new Error('The sample has no T102.');
    const { version, ...record } = found;
    const race = await Promise.all(
      ['one', 'two'].map((name) => reference.replace('technicians', { ...record, name }, version)),
    );
    expect(race.map((write) => write.outcome).sort()).toEqual(['stale', 'written']);
    const missing = await reference.replace('technicians', { ...record, id: 'T999' }, 1);
    expect(missing).toEqual({ outcome: 'missing' });
  });

  it('adds a record once and removes it once', async () => {
    const reference = referenceRepository(store);
    const absence = {
      id: 'AB-1',
      technician: 'T101',
      from: '2031-06-11T10:00:00+09:00',
      to: '2031-06-11T11:00:00+09:00',
    };
    expect([
      await reference.add('absences', absence),
      await reference.add('absences', absence),
    ]).toEqual([true, false]);
    expect(await reference.absencesOf('T101')).toHaveLength(1);
    expect([
      await reference.remove('absences', 'AB-1'),
      await reference.remove('absences', 'AB-1'),
    ]).toEqual([true, false]);
  });
});

describe('ESP-27: the control number on a label', () => {
  it('leads to the asset, its site, its customer and its contracts', async () => {
    const [asset] = book.assets;
    const facts = await intakeLookup(store).byControlNumber(asset?.controlNumber ?? '');
    expect(facts?.asset.id).toBe(asset?.id);
    expect(facts?.site.id).toBe(asset?.site);
    expect(facts?.contracts.every((contract) => contract.asset === asset?.id)).toBe(true);
  });

  it('leads nowhere when nobody has printed it', async () => {
    expect(await intakeLookup(store).byControlNumber('M-0')).toBeUndefined();
  });
});
