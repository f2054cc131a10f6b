import { opened, play, refusal } from './work-order-story.js';

describe('departing outside the window', () => {
  const assigned = play(
    opened({ acceptedAt: '2031-06-11T17:00:00+09:00' }),
    ['17:10', { type: 'judge', decision: 'onsite', severity: 'high' }],
    ['17:12', { type: 'consent', answer: 'yes', means: 'phone', concerns: 'out_of_hours' }],
    ['17:15', { type: 'assign', technicians: ['T1'] }],
  );
  const depart = { type: 'depart', technician: 'T1' } as const;

  it("ESP-58: needs the technician's acceptance, which is a subcontractor's yes", () => {
    expect(refusal(assigned, '18:00', depart)?.because).toContain('ESP-58');
    const accepted = play(assigned, ['17:16', { type: 'accept', technician: 'T1' }]);
    expect(refusal(accepted, '18:00', depart)).toBeUndefined();
  });
});
