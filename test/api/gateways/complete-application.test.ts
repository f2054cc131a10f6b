import { completeApplication } from '../../../api/gateways/complete-application.js';
import type { ContractApplication } from '../../../domain/contracts/sides/application-facts.js';
import { connectStore, type StoreConnection } from '../../../models/connect-store.js';
import { referenceRepository } from '../../../models/reference-repository.js';
import { applicationWith } from '../../domain/contracts/applications.js';
import { testDatabaseUri } from '../../support/test-store.js';

let store: StoreConnection;
beforeAll(async () => {
  store = await connectStore(testDatabaseUri());
  const reference = referenceRepository(store);
  await reference.add('customers', { id: 'C1', name: 'Sample Works' });
  await reference.add('customers', { id: 'C2', name: 'Other Works' });
  const place = { latitude: 35.68, longitude: 139.76 };
  const site = { id: 'S1', customer: 'C1', name: 'Hall', address: 'Chiyoda 1', ...place };
  await reference.add('sites', site);
  const machine = { kind: 'server', model: 'R120', serial: '12', controlNumber: 'G-1' };
  await reference.add('assets', { id: 'A1', site: 'S1', ...machine });
});
afterAll(() => store?.close());

const from = (change: Partial<ContractApplication>) =>
  completeApplication(store, applicationWith(change));
const described = { kind: 'server', model: 'as written', serial: '?' };
const elsewhere = { name: 'Hall', address: 'as written', country: 'JP' };

describe('an application for a machine that is known', () => {
  it('keeps its label, and stands where the books say, with whom they say', async () => {
    const application = await from({
      equipment: { ...described, id: 'A1' },
      site: elsewhere,
      customer: { name: 'as written' },
    });
    expect(application).toMatchObject({
      equipment: { id: 'A1', model: 'R120', serial: '12', controlNumber: 'G-1' },
      site: { id: 'S1', address: 'Chiyoda 1' },
      customer: { id: 'C1', name: 'Sample Works' },
    });
  });

  it('is taken as it is written when it names no record', async () => {
    expect(await from({})).toMatchObject(applicationWith());
  });

  it.each<[string, string, Partial<ContractApplication>]>([
    ['EQUIPMENT_UNKNOWN', 'application.equipment.id', { equipment: { ...described, id: 'A9' } }],
    ['SITE_UNKNOWN', 'application.site.id', { site: { ...elsewhere, id: 'S9' } }],
    ['CUSTOMER_UNKNOWN', 'application.customer.id', { customer: { id: 'C9', name: 'x' } }],
    [
      'PARTY_CONTRADICTS_BOOKS',
      'application.site.id',
      { equipment: { ...described, id: 'A1' }, customer: { id: 'C2', name: 'x' } },
    ],
  ])('UPS-06: is turned away with %s at %s', async (code, field, change) => {
    await expect(from(change)).rejects.toMatchObject({ code, facts: { field } });
  });
});
