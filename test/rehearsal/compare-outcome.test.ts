import { compareOutcome } from '../../rehearsal/day/compare-outcome.js';
import type { DayOutcome } from '../../rehearsal/day/day-schemas.js';

const met: DayOutcome = {
  C001: {
    status: 'closed',
    sla: {
      countedFrom: '2031-06-11T09:37:00+09:00',
      targetAt: '2031-06-11T11:37:00+09:00',
      verdict: 'met',
    },
    charge: 6600,
    labour: 6000,
    partsOutstanding: 0,
  },
};

describe('comparing a played day with what is expected', () => {
  it('finds nothing between equal outcomes, and reads instants as instants', () => {
    const inUtc = structuredClone(met);
    if (inUtc.C001?.sla) inUtc.C001.sla.targetAt = '2031-06-11T02:37:00Z';
    expect(compareOutcome(met, met)).toEqual([]);
    expect(compareOutcome(met, inUtc)).toEqual([]);
  });

  it.each([
    ['status', { status: 'completed' }],
    ['charge', { charge: 6601 }],
    ['labour', { labour: 0 }],
    ['partsOutstanding', { partsOutstanding: 1 }],
  ])('names the field %s', (field, change) => {
    const actual = { C001: { ...met.C001, ...change } } as DayOutcome;
    expect(compareOutcome(met, actual).map((difference) => difference.field)).toEqual([field]);
  });

  it('names each part of the target that differs, also where one side has no target', () => {
    const late = structuredClone(met);
    if (late.C001?.sla) late.C001.sla.verdict = 'breached';
    expect(compareOutcome(met, late)).toEqual([
      { ref: 'C001', field: 'sla.verdict', expected: 'met', actual: 'breached' },
    ]);
    const none = { C001: { ...met.C001, sla: null } } as DayOutcome;
    expect(compareOutcome(met, none).map(({ field }) => field)).toContain('sla.targetAt');
  });

  it('names a field that only one side has, and a call that only one side has', () => {
    const { labour, ...withoutLabour } = met.C001 ?? { labour: 0 };
    expect(compareOutcome(met, { C001: withoutLabour } as DayOutcome)).toEqual([
      { ref: 'C001', field: 'labour', expected: labour, actual: undefined },
    ]);
    expect(compareOutcome(met, {})).toEqual([
      { ref: 'C001', field: 'call', expected: 'present', actual: 'absent' },
    ]);
  });
});
