import type { Reservations } from '../../../domain/dispatch/assignment-facts.js';
import { freeSlots } from '../../../domain/dispatch/free-slots.js';
import type { AppointmentFacts } from '../../../domain/dispatch/judge-appointment.js';
import type { CandidateFacts } from '../../../domain/dispatch/rank-candidates.js';
import { instantOf } from '../../../domain/time/instant.js';

const place = { latitude: 35.68, longitude: 139.77 };
const work: AppointmentFacts = {
  kind: 'battery_replacement',
  contract: {
    id: 'CB',
    plan: 'ups-battery',
    window: '9x5',
    startsOn: '2028-01-01',
    endsOn: '2034-12-31',
  },
};

function facts(shift: { from: string; to: string }, ...ids: string[]): CandidateFacts {
  return {
    area: 'tokyo',
    workOrder: 'WO-1',
    assetKind: 'ups',
    site: place,
    serviceCentres: [{ id: 'SC', area: 'tokyo', ...place }],
    technicians: ids.map((id) => ({
      id,
      technician: {
        id,
        name: id,
        area: 'tokyo',
        serviceCentre: 'SC',
        shift: 'day',
        onCall: false,
        skills: ['ups'],
        employer: 'own',
      },
      shift: { id: 'day', ...shift },
      absences: [],
    })),
  };
}

const day = { from: '08:30', to: '17:30' };
const search = {
  fromDate: '2031-06-12',
  days: 1,
  minutes: 60,
  nowMs: instantOf('2031-06-11T09:00:00+09:00'),
};
const times = (given: CandidateFacts, reservations: Reservations = {}, more = {}): string[] =>
  freeSlots(work, given, reservations, { ...search, ...more }).map(({ from }) => from.slice(0, 16));

describe('free slots', () => {
  it('lie inside the window and the shift to their end, on the half hour', () => {
    const found = times(facts(day, 'T1'));
    expect(found).toHaveLength(17);
    expect(found.at(0)).toBe('2031-06-12T08:30');
    expect(found.at(-1)).toBe('2031-06-12T16:30');
    expect(times(facts({ from: '12:00', to: '21:00' }, 'T1')).at(0)).toBe('2031-06-12T12:00');
  });

  it('leave out what is taken and what has passed', () => {
    const taken = {
      T1: [
        {
          workOrder: 'WO-2',
          planned: { from: '2031-06-12T09:00:00+09:00', to: '2031-06-12T16:00:00+09:00' },
        },
      ],
    };
    expect(times(facts(day, 'T1'), taken)).toEqual(['2031-06-12T16:00', '2031-06-12T16:30']);
    const late = { nowMs: instantOf('2031-06-12T16:10:00+09:00') };
    expect(times(facts(day, 'T1'), {}, late)).toEqual(['2031-06-12T16:30']);
  });

  it('name the first in rank and everybody else who could go', () => {
    const taken = {
      T1: [
        {
          workOrder: 'WO-2',
          planned: { from: '2031-06-12T14:00:00+09:00', to: '2031-06-12T15:00:00+09:00' },
        },
      ],
    };
    const [first] = freeSlots(work, facts(day, 'T1', 'T2'), taken, search);
    expect(first).toMatchObject({ technician: 'T2', others: ['T1'] });
  });

  it('skip a weekend', () => {
    const found = times(facts(day, 'T1'), {}, { fromDate: '2031-06-13', days: 4 });
    expect(new Set(found.map((from) => from.slice(0, 10)))).toEqual(
      new Set(['2031-06-13', '2031-06-16']),
    );
  });
});
