import type { ExclusionItem, Severity } from '../../../domain/work-order/work-order-facts.js';
import type { WorkOrderState } from '../../../domain/work-order/work-order-state.js';
import { opened, play, refusal, type Step } from './work-order-story.js';

const yes = (concerns: 'out_of_hours' | 'excluded_work', answer: 'yes' | 'no' = 'yes'): Step => [
  '17:12',
  { type: 'consent', answer, means: 'phone', concerns },
];

function accepted(severity: Severity, item?: ExclusionItem, ...consents: Step[]): WorkOrderState {
  return play(
    opened({ acceptedAt: '2031-06-11T17:00:00+09:00' }),
    [
      '17:10',
      { type: 'judge', decision: 'onsite', severity, ...(item ? { exclusionItem: item } : {}) },
    ],
    ...consents,
    ['17:15', { type: 'assign', technicians: ['T1'] }],
    ['17:16', { type: 'accept', technician: 'T1' }],
  );
}
const departure = (state: WorkOrderState, time: string): string | undefined =>
  refusal(state, time, { type: 'depart', technician: 'T1' })?.code;

describe('departing', () => {
  it('ESP-15: needs nothing more while the window is open, until before its closing minute', () => {
    expect(departure(accepted('normal'), '17:29')).toBeUndefined();
    expect(departure(accepted('normal'), '17:30')).toBe('OUT_OF_HOURS_SEVERITY_NOT_HIGH');
  });

  it("ESP-57: outside the window needs high severity and the customer's yes", () => {
    expect(departure(accepted('normal', undefined, yes('out_of_hours')), '18:00')).toBe(
      'OUT_OF_HOURS_SEVERITY_NOT_HIGH',
    );
    expect(departure(accepted('high'), '18:00')).toBe('OUT_OF_HOURS_CONSENT_MISSING');
    expect(departure(accepted('high', undefined, yes('out_of_hours')), '18:00')).toBeUndefined();
  });

  it('ESP-57: takes the latest word on a concern', () => {
    const refused = accepted('high', undefined, yes('out_of_hours'), yes('out_of_hours', 'no'));
    expect(departure(refused, '18:00')).toBe('OUT_OF_HOURS_CONSENT_MISSING');
  });

  it('ESP-54: to excluded work needs a yes to its price, at any hour', () => {
    expect(departure(accepted('high', 8), '17:20')).toBe('EXCLUDED_WORK_CONSENT_MISSING');
    expect(departure(accepted('high', 8, yes('excluded_work')), '17:20')).toBeUndefined();
    expect(departure(accepted('high', 8, yes('excluded_work')), '19:00')).toBeUndefined();
    expect(departure(accepted('normal', 8, yes('excluded_work')), '19:00')).toBe(
      'OUT_OF_HOURS_SEVERITY_NOT_HIGH',
    );
  });
});
