import type { Contract, ReferenceBook } from '../../domain/reference/reference-data.js';
import { addDays, addYears } from '../../domain/time/calendar-date.js';
import { demoPlaces } from './demo-places.js';
import { demoTechnicians } from './demo-technicians.js';

const area = 'yokohama';
const windows = ['9x5', '12x5', '24x7'] as const;

/** Their contracts let the two hours run round the clock (AMB-08), so that a demo at night has clocks. */
const roundTheClock = [3, 6];

function numbered(prefix: string, n: number): string {
  return `${prefix}${String(n).padStart(3, '0')}`;
}

function serverContract(n: number, today: string): Contract {
  // The last place's pack ran out a month ago: the intake shows what an ended contract looks like.
  const ended = n === demoPlaces.length;
  const startsOn = addDays(ended ? addYears(today, -3) : addYears(today, -1), -30);
  const years = ended ? 3 : 5;
  return {
    id: numbered('CT', n),
    customer: numbered('CU', n),
    plan: 'esp-g2',
    asset: numbered('AS', n),
    window: windows[(n - 1) % windows.length] ?? '9x5',
    startsOn,
    years,
    endsOn: addDays(addYears(startsOn, years), -1),
    registeredOn: addDays(startsOn, 14),
    ...(roundTheClock.includes(n) && { policy: { targetHours: 'contract-window' } }),
  };
}

/**
 * The demo area: twelve customers around Yokohama with one server each, every service window, one
 * ended pack and three UPS units. Contract dates follow `today` (`YYYY-MM-DD`), so a demo never expires.
 */
export function demoReferenceBook(today: string): ReferenceBook {
  const upsPlaces = [2, 5, 8];
  const alarmPlaces = [1, 2, 3, 4, 6, 9];
  const contracts = demoPlaces.map((_, index) => serverContract(index + 1, today));
  return {
    timeZone: 'Asia/Tokyo',
    areas: [{ id: area, name: '横浜 / Yokohama' }],
    serviceCentres: [
      { id: 'SC-YOKOHAMA', area, latitude: 35.4658, longitude: 139.6223 },
      { id: 'SC-KAWASAKI', area, latitude: 35.5311, longitude: 139.7011 },
    ],
    shifts: [
      { id: 'day', from: '08:30', to: '17:30' },
      { id: 'late', from: '12:00', to: '21:00' },
      { id: 'night', from: '21:00', to: '08:30' },
    ],
    technicians: demoTechnicians(area),
    customers: demoPlaces.map((place, index) => ({
      id: numbered('CU', index + 1),
      name: `${place.district.ja}商事 / ${place.district.latin} Trading`,
      email: `it-${index + 1}@customer.example`,
    })),
    sites: demoPlaces.map(({ district, ...place }, index) => ({
      id: numbered('SI', index + 1),
      customer: numbered('CU', index + 1),
      name: `${district.ja}事業所 / ${district.latin} office`,
      ...place,
      contact: '情報システム担当 / IT desk',
      // Numbers of this form belong to nobody.
      phone: `045-000-${String(1_000 + index)}`,
    })),
    assets: [
      ...demoPlaces.map((_, index) => ({
        id: numbered('AS', index + 1),
        site: numbered('SI', index + 1),
        kind: 'server',
        model: `N8100-28${String(index + 10)}Y`,
        serial: String(8000137 + index * 37),
        controlNumber: `G-${1000 + (index + 1) * 17}`,
      })),
      ...upsPlaces.map((place) => ({
        id: numbered('UP', place),
        site: numbered('SI', place),
        kind: 'ups',
        model: 'N8180-60A',
        serial: String(9100000 + place),
        controlNumber: `G-${5000 + place * 17}`,
      })),
    ],
    contracts: [
      ...contracts,
      ...alarmPlaces.map((place) => ({
        id: numbered('CR', place),
        customer: numbered('CU', place),
        plan: 'esp-report',
        asset: numbered('AS', place),
        startsOn: contracts[place - 1]?.startsOn ?? today,
      })),
      ...upsPlaces.map((place) => ({
        id: numbered('CB', place),
        customer: numbered('CU', place),
        plan: 'ups-battery',
        asset: numbered('UP', place),
        basePack: numbered('CT', place),
        startsOn: contracts[place - 1]?.startsOn ?? today,
        registeredOn: addDays(contracts[place - 1]?.startsOn ?? today, 12),
      })),
    ],
  };
}
