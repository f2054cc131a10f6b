import type { ReferenceBook } from '../domain/reference/reference-data.js';

/** The area of the benchmark's own book. */
export const BENCH_AREA = 'bench';
export const BENCH_LABEL = 'BENCH-1';

/** Names the technician of one lane; every lane has its own, so that lanes never wait for hands. */
export function laneTechnician(lane: number): string {
  return `lane-${lane}`;
}

/** A book with one machine that is served at all hours and a technician for every lane. */
export function benchBook(lanes: number): ReferenceBook {
  return {
    timeZone: 'Asia/Tokyo',
    areas: [{ id: BENCH_AREA, name: 'Bench' }],
    serviceCentres: [{ id: 'SC', area: BENCH_AREA, latitude: 35.68, longitude: 139.69 }],
    shifts: [{ id: 'all', from: '00:00', to: '00:00' }],
    technicians: Array.from({ length: lanes }, (_, lane) => ({
      id: laneTechnician(lane),
      name: laneTechnician(lane),
      area: BENCH_AREA,
      serviceCentre: 'SC',
      shift: 'all',
      onCall: false,
      skills: ['server'],
      employer: 'own',
    })),
    customers: [{ id: 'CU', name: 'Customer' }],
    sites: [
      {
        id: 'SI',
        customer: 'CU',
        name: 'Site',
        address: 'Tokyo',
        latitude: 35.69,
        longitude: 139.7,
      },
    ],
    assets: [
      {
        id: 'AS',
        site: 'SI',
        kind: 'server',
        model: 'N8100',
        serial: '1',
        controlNumber: BENCH_LABEL,
      },
    ],
    contracts: [
      {
        id: 'CT',
        customer: 'CU',
        plan: 'esp-g2',
        asset: 'AS',
        window: '24x7',
        startsOn: '2020-01-01',
        endsOn: '2099-12-31',
      },
    ],
  };
}
