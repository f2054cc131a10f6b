import { randomUUID } from 'node:crypto';
import type { Asset, Contract } from '../../../domain/reference/reference-data.js';
import type { StoreConnection } from '../../../models/connect-store.js';
import { referenceRepository } from '../../../models/reference-repository.js';
import type { ApiCaller } from './api-caller.js';

/** Machines `M-200` and on, of customer `CUS-1`, under the report service round the clock. */
export const watchedMachines = Array.from({ length: 20 }, (_, n) => `M-${200 + n}`);

/** Another customer's machine, and one of `CUS-1` that no report service covers. */
export const strangers = 'M-300';
export const uncovered = 'M-5';

function asset(controlNumber: string, site: string): Asset {
  const id = `AST-${controlNumber.slice(2)}`;
  return { id, site, kind: 'server', model: 'Model X', serial: `SN-${id}`, controlNumber };
}

function contract(plan: string, { id }: Asset, customer: string): Contract {
  const term = { startsOn: '2020-04-01', ...(plan === 'esp-g2' && { endsOn: '2099-03-31' }) };
  return { id: `${plan}-${id}`, customer, plan, asset: id, window: '24x7', ...term };
}

/** Adds machines whose alarms are watched to the book of an API world. */
export async function addWatchedMachines(store: StoreConnection): Promise<void> {
  const place = { address: 'Chuo 2-2', latitude: 35.68, longitude: 139.77 };
  const watched = watchedMachines.map((name) => asset(name, 'SITE-1'));
  const other = asset(strangers, 'SITE-2');
  await referenceRepository(store).loadBook({
    timeZone: 'Asia/Tokyo',
    areas: [],
    serviceCentres: [],
    shifts: [],
    technicians: [],
    customers: [{ id: 'CUS-2', name: 'Customer 2' }],
    sites: [{ id: 'SITE-2', customer: 'CUS-2', name: 'Site 2', phone: '03-2', ...place }],
    assets: [...watched, other],
    contracts: [
      ...watched.flatMap((each) => [
        contract('esp-report', each, 'CUS-1'),
        contract('esp-g2', each, 'CUS-1'),
      ]),
      contract('esp-report', other, 'CUS-2'),
    ],
  });
}

/** Creates a key for a customer's machines; the answer is the key itself. */
export async function createKey(manager: ApiCaller, customer = 'CUS-1'): Promise<string> {
  const created = await manager.post('/api-keys', { name: 'rack 1', customer });
  return created.body.key;
}

/** An alarm as a machine sends it, with a number of its own. */
export function alarm(change: object = {}) {
  return {
    machine: 'M-200',
    code: 'DISK-01',
    severity: 'critical',
    state: 'raised',
    occurredAt: new Date().toISOString(),
    id: randomUUID(),
    ...change,
  };
}
