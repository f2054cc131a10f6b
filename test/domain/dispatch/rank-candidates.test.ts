import { estimateTravelMinutes, straightLineKm } from '../../../domain/dispatch/estimate-travel.js';
import { atOnce } from '../../../domain/dispatch/job-time.js';
import type { CandidateFacts } from '../../../domain/dispatch/rank-candidates.js';
import { rankCandidates } from '../../../domain/dispatch/rank-candidates.js';
import type { Technician } from '../../../domain/reference/reference-data.js';
import { instantOf } from '../../../domain/time/instant.js';

const noon = instantOf('2031-06-11T12:00:00+09:00');
const shinjuku = { id: 'near', area: 'tokyo', latitude: 35.6885, longitude: 139.6949 };
const taito = { id: 'far', area: 'tokyo', latitude: 35.71, longitude: 139.78 };

function technician(id: string, changes: Partial<Technician> = {}): Technician {
  return {
    id,
    name: id,
    area: 'tokyo',
    serviceCentre: 'near',
    shift: 'day',
    onCall: false,
    skills: ['server'],
    employer: 'own',
    ...changes,
  };
}
function facts(...people: Technician[]): CandidateFacts {
  return {
    area: 'tokyo',
    workOrder: 'WO-1',
    assetKind: 'server',
    site: { latitude: 35.68884, longitude: 139.69306 },
    serviceCentres: [shinjuku, taito],
    technicians: people.map((person) => ({
      id: person.id,
      technician: person,
      shift: { id: 'day', from: '08:30', to: '17:30' },
      absences: [],
    })),
  };
}
const order = (ranked: { technician: string }[]): string[] => ranked.map((one) => one.technician);

describe('the candidates list', () => {
  it('shows everybody, the included first, the nearest of them first', () => {
    const ranked = rankCandidates(
      facts(
        technician('A', { skills: [] }),
        technician('B', { serviceCentre: 'far' }),
        technician('C'),
      ),
      {},
      atOnce(noon),
    );
    expect(order(ranked)).toEqual(['C', 'B', 'A']);
    expect(ranked[2]).toMatchObject({
      included: false,
      reasons: [{ code: 'TECHNICIAN_LACKS_SKILL' }],
    });
  });

  it('prefers duty to call, and the lower id when all else is equal', () => {
    const ranked = rankCandidates(
      facts(technician('A', { onCall: true }), technician('C'), technician('B')),
      {},
      atOnce(noon),
    );
    expect(order(ranked)).toEqual(['B', 'C', 'A']);
  });

  it('counts unfinished jobs elsewhere as load and as a reason', () => {
    const [only] = rankCandidates(
      facts(technician('A')),
      { A: [{ workOrder: 'WO-1' }, { workOrder: 'WO-2' }] },
      atOnce(noon),
    );
    expect(only).toMatchObject({
      included: false,
      load: 1,
      reasons: [{ code: 'TECHNICIAN_BUSY' }],
    });
  });

  it('says that its travel times are estimated offline', () => {
    const [only] = rankCandidates(facts(technician('A')), {}, atOnce(noon));
    expect(only?.travelSource).toBe('offline estimate');
  });
});

describe('the offline estimate of travel', () => {
  it('measures Shinjuku to Taito as about eight kilometres', () => {
    expect(straightLineKm(shinjuku, taito)).toBeCloseTo(8.05, 1);
  });

  it('is a few minutes next door and grows with distance', () => {
    expect(estimateTravelMinutes(shinjuku, shinjuku)).toBe(5);
    expect(estimateTravelMinutes(shinjuku, taito)).toBeGreaterThan(30);
  });
});
