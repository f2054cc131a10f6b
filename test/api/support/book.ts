import type { ReferenceBook } from '../../../domain/reference/reference-data.js';

const place = { latitude: 35.68, longitude: 139.77 };
const alwaysOn = { from: '00:00', to: '00:00' };

function technician(id: string, area: string) {
  return {
    id,
    name: `Technician ${id}`,
    area,
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

export const technicianIds = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8'];

/**
 * A small area whose people are always on shift, so that tests do not depend on the time of day. The
 * test files share one Temporal server, so each has an area, and thereby a desk, of its own.
 */
export function bookOf(area: string): ReferenceBook {
  return {
    timeZone: 'Asia/Tokyo',
    areas: [{ id: area, name: 'East' }],
    serviceCentres: [{ id: 'SC-EAST', area, ...place }],
    shifts: [{ id: 'always', ...alwaysOn }],
    technicians: technicianIds.map((id) => technician(id, area)),
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
}
