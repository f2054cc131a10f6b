import { createConnection } from 'mongoose';
import type { DocumentKind } from '../../domain/documents/document-data.js';
import { demoIssuer } from '../../domain/documents/issuer.js';
import { connectStore, type StoreConnection } from '../../models/connect-store.js';
import { documentListReadModel } from '../../models/document-list-read-model.js';
import { documentModel } from '../../models/document-model.js';
import { documentRepository, type UnnumberedDocument } from '../../models/document-repository.js';
import { ensureIndexes } from '../../models/ensure-indexes.js';
import { creditNoteOf, invoiceOf, label } from '../domain/documents/document-samples.js';
import { testDatabaseUri } from '../support/test-store.js';

let store: StoreConnection;
beforeAll(async () => {
  store = await connectStore(testDatabaseUri());
  await ensureIndexes(store);
});
afterAll(() => store?.close());

function unnumbered(key: string, changes: Partial<UnnumberedDocument> = {}): UnnumberedDocument {
  return {
    ...{ key, subject: 'contract:1', issuedAt: '2031-06-01T09:00:00+09:00' },
    ...{ issuer: demoIssuer, data: invoiceOf() },
    ...changes,
  };
}

async function numbersOf(kind: DocumentKind): Promise<string[]> {
  const all = await documentModel(store).find({ kind }).lean();
  return all.map(({ _id }) => _id).sort();
}

describe('numbers of documents', () => {
  it('have no gap and no double among forty issuers, some of which ask twice and some of which die', async () => {
    const dying = await connectStore(testDatabaseUri());
    const issuers = Array.from({ length: 40 }, (_, n) => `invoice-${n % 30}`).map(
      async (key, n) => {
        const connection = n % 8 === 7 ? dying : store;
        const issuing = documentRepository(connection).issue(unnumbered(key));
        if (n === 39) await dying.close(true);
        return issuing.catch(() => undefined);
      },
    );
    const issued = (await Promise.all(issuers)).flatMap((one) => (one ? [one] : []));
    const again = documentRepository(store);
    for (const { key, number } of issued) {
      expect((await again.issue(unnumbered(key))).number).toBe(number);
    }
    for (let n = 0; n < 30; n += 1) await again.issue(unnumbered(`invoice-${n}`));
    const numbers = await numbersOf('invoice');
    expect(numbers).toEqual(
      Array.from({ length: 30 }, (_, n) => `INV-${String(n + 1).padStart(8, '0')}`),
    );
  });

  it('go on where they stand when an issuer died before it could mark its number', async () => {
    const before = await numbersOf('invoice');
    await store.collection('counters').deleteOne({ _id: 'document:invoice' as never });
    await documentRepository(store).issue(unnumbered('after-a-death'));
    expect(await numbersOf('invoice')).toHaveLength(before.length + 1);
    expect((await numbersOf('invoice')).at(-1)).toBe(
      `INV-${String(before.length + 1).padStart(8, '0')}`,
    );
  });

  it('are counted per kind', async () => {
    const documents = documentRepository(store);
    const first = await documents.issue(unnumbered('label', { data: label }));
    expect(first.number).toBe('LBL-00000001');
  });
});

describe('an issued document', () => {
  it('is kept as it was issued, found by number and by key', async () => {
    const documents = documentRepository(store);
    const issued = await documents.issue(unnumbered('kept'));
    expect(await documents.find(issued.number)).toEqual(issued);
    expect(await documents.findByKey('kept')).toEqual(issued);
    expect(await documents.issue(unnumbered('kept', { data: label }))).toEqual(issued);
    expect(await documents.find('INV-99999999')).toBeUndefined();
  });

  it('knows the credit notes on it', async () => {
    const documents = documentRepository(store);
    const { number } = await documents.issue(unnumbered('corrected'));
    const credit = await documents.issue(
      unnumbered('credit', { data: creditNoteOf({ number, issuedOn: '2031-06-01' }) }),
    );
    expect(await documents.creditsOn(number)).toEqual([credit]);
  });
});

describe('the list of documents', () => {
  it('is read newest first, page by page, narrowed by subject, kind and customer, through an index', async () => {
    const watched = await createConnection(testDatabaseUri('lists'), {
      monitorCommands: true,
      autoIndex: false,
      autoCreate: false,
    }).asPromise();
    await ensureIndexes(watched);
    const documents = documentRepository(watched);
    for (const day of ['01', '02', '03']) {
      const issuedAt = `2031-06-${day}T09:00:00+09:00`;
      await documents.issue(unnumbered(`i${day}`, { issuedAt }));
      await documents.issue(
        unnumbered(`l${day}`, { issuedAt, data: label, subject: 'contract:2' }),
      );
    }
    const filters: Record<string, unknown>[] = [];
    watched.getClient().on('commandStarted', ({ commandName, command }) => {
      if (commandName === 'find' && command.find === 'documents') filters.push(command.filter);
    });
    const list = documentListReadModel(watched);
    const now = Date.parse('2031-06-04T09:00:00+09:00');
    const first = await list.page({ kind: 'invoice' }, { limit: 2 }, now);
    expect(first.items.map(({ issuedOn }) => issuedOn)).toEqual(['2031-06-03', '2031-06-02']);
    const next = await list.page({ kind: 'invoice' }, { limit: 2, cursor: first.nextCursor }, now);
    expect(next.items).toHaveLength(1);
    expect(next.nextCursor).toBeUndefined();
    expect((await list.page({ subject: 'contract:2' }, { limit: 5 }, now)).items).toHaveLength(3);
    expect((await list.page({ customer: 'C1' }, { limit: 9 }, now)).items).toHaveLength(6);
    expect((await list.page({}, { limit: 9 }, now)).items).toHaveLength(6);
    for (const filter of filters.slice()) {
      const plan = await watched.collection('documents').find(filter).explain('queryPlanner');
      expect(JSON.stringify(plan)).toContain('IXSCAN');
    }
    await watched.close();
  });
});
