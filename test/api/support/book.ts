import type { ReferenceBook } from '../../../domain/reference/reference-data.js';

const place = { latitude: 35.68, longitude: 139.77 };
const alwaysOn = { from: '00:00', to: '00:00' };

function technician(id: string) {
  return {
    id,
    name: `Technician ${id}`,
    area: 'east',
    serviceCentre: 'SC-EAST',
    shift: 'always',
    onCall: false,
    skills: ['server'],
    employer: 'own',
  };
}

function asset(n: number) {
  return {
    id: `AST-${n}`,
    site: 'SITE-1',
    kind: 'server',
    model: 'Model X',
    serial: `SN${n}`,
    controlNumber: `M-${n}`,
  };
}

function contract(id: string, asset: string, startsOn: string, endsOn: string) {
  return {
    id,
    customer: 'CUS-1',
    plan: 'esp-g2',
    asset,
    window: '24x7' as const,
    startsOn,
    endsOn,
  };
}

/** A small area whose people are always on shift, so that tests do not depend on the time of day. */
export const book: ReferenceBook = {
  timeZone: 'Asia/Tokyo',
  areas: [{ id: 'east', name: 'East' }],
  serviceCentres: [{ id: 'SC-EAST', area: 'east', ...place }],
  shifts: [{ id: 'always', ...alwaysOn }],
  technicians: ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8'].map(technician),
  customers: [{ id: 'CUS-1', name: 'Customer 1' }],
  sites: [{ id: 'SITE-1', customer: 'CUS-1', name: 'Site 1', address: 'Chuo 1-1', ...place }],
  assets: [1, 2, 3, 4, 5].map(asset),
  contracts: [
    contract('C-1', 'AST-1', '2020-04-01', '2099-03-31'),
    contract('C-2', 'AST-2', '2015-04-01', '2020-03-31'),
    contract('C-3', 'AST-3', '2098-04-01', '2099-03-31'),
    { ...contract('C-4', 'AST-4', '2020-04-01', '2099-03-31'), plan: 'ups-battery' },
  ],
};
