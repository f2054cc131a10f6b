import type {
  AssignmentFacts,
  TechnicianFacts,
} from '../../../domain/dispatch/assignment-facts.js';
import { atOnce } from '../../../domain/dispatch/job-time.js';
import { judgeAssignment } from '../../../domain/dispatch/judge-assignment.js';
import { refuseAssignment } from '../../../domain/dispatch/refuse-assignment.js';
import { instantOf } from '../../../domain/time/instant.js';

const noon = instantOf('2031-06-11T12:00:00+09:00');
const day = { id: 'day', from: '08:30', to: '17:30' };

function person(changes: Partial<TechnicianFacts> = {}): TechnicianFacts {
  return {
    id: 'T1',
    technician: {
      id: 'T1',
      name: 'One',
      area: 'tokyo',
      serviceCentre: 'SC',
      shift: 'day',
      onCall: false,
      skills: ['server'],
      employer: 'own',
    },
    shift: day,
    absences: [],
    ...changes,
  };
}
function facts(...technicians: TechnicianFacts[]): AssignmentFacts {
  return { area: 'tokyo', workOrder: 'WO-1', assetKind: 'server', technicians };
}
const codes = (given: AssignmentFacts, reservations = {}, atMs = noon): string[] =>
  judgeAssignment(given, reservations, atOnce(atMs)).map((reason) => reason.code);

describe('what speaks against giving a job to somebody', () => {
  it('is nothing when skill, shift, presence and hands are right', () => {
    expect(codes(facts(person()))).toEqual([]);
  });

  it('is an unknown technician, and nothing else then', () => {
    expect(codes(facts({ id: 'T9', absences: [] }))).toEqual(['TECHNICIAN_UNKNOWN']);
  });

  it('is another area, a missing skill, another shift, an absence and another job, all named', () => {
    const technician = {
      ...person().technician,
      area: 'osaka',
      skills: ['ups'],
    } as TechnicianFacts['technician'];
    const absences = [
      {
        id: 'A',
        technician: 'T1',
        from: '2031-06-11T12:00:00+09:00',
        to: '2031-06-11T13:00:00+09:00',
      },
    ];
    const all = person({
      ...(technician ? { technician } : {}),
      shift: { ...day, to: '12:00' },
      absences,
    });
    expect(codes(facts(all), { T1: [{ workOrder: 'WO-2' }] })).toEqual([
      'TECHNICIAN_OTHER_AREA',
      'TECHNICIAN_LACKS_SKILL',
      'TECHNICIAN_OFF_SHIFT',
      'TECHNICIAN_ABSENT',
      'TECHNICIAN_BUSY',
    ]);
  });

  it('is not the job itself that they have already', () => {
    expect(codes(facts(person()), { T1: [{ workOrder: 'WO-1' }] })).toEqual([]);
  });

  it('gives way to a reason to override, except for who or where they are', () => {
    const busy = judgeAssignment(facts(person()), { T1: [{ workOrder: 'WO-2' }] }, atOnce(noon));
    expect(refuseAssignment(busy, undefined)).toMatchObject({
      code: 'TECHNICIAN_BUSY',
      params: { technician: 'T1', reasons: [{ params: { workOrders: ['WO-2'] } }] },
    });
    expect(refuseAssignment(busy, ' ')?.code).toBe('TECHNICIAN_BUSY');
    expect(refuseAssignment(busy, 'nobody else')).toBeUndefined();
    const unknown = judgeAssignment(facts({ id: 'T9', absences: [] }), {}, atOnce(noon));
    expect(refuseAssignment(unknown, 'nobody else')?.code).toBe('TECHNICIAN_UNKNOWN');
  });
});
