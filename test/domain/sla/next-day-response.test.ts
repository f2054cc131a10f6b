import { nextDayResponse } from '../../../domain/sla/next-day-response.js';

describe('a response moved to the next business day', () => {
  it('ESP-21: promises that day and aims at 10:30 of it, over weekends and holidays (AMB-49)', () => {
    expect(nextDayResponse('2025-05-02T16:00:00+09:00', 'weather')).toEqual({
      promisedOn: '2025-05-07',
      internalTargetAt: '2025-05-07T10:30:00+09:00',
      reason: 'weather',
      because: ['ESP-20', 'ESP-21'],
    });
    expect(nextDayResponse('2025-06-10T23:00:00Z', 'traffic', ['06-12']).promisedOn).toBe(
      '2025-06-13',
    );
  });
});
