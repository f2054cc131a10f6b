import {
  alarmResponse,
  nextContactAt,
} from '../../../../domain/plans/express-support-pack/alarm-response.js';

describe('an alarm of the report service', () => {
  it('ESP-76: is taken up at any hour of any day', () => {
    const at = '2025-06-15T03:00:00+09:00';
    expect(alarmResponse(at, '9x5').analyseAt).toBe(at);
  });

  it('ESP-77 ESP-80: leads to a call at once inside the contact hours, otherwise when they begin', () => {
    expect(alarmResponse('2025-06-11T10:00:30+09:00', '9x5').contactAt).toBe(
      '2025-06-11T10:00:30+09:00',
    );
    expect(alarmResponse('2025-06-13T18:00:00+09:00', '9x5').contactAt).toBe(
      '2025-06-16T08:30:00+09:00',
    );
    expect(alarmResponse('2025-06-13T18:00:00+09:00', '12x5').contactAt).toBe(
      '2025-06-13T18:00:00+09:00',
    );
  });

  it('ESP-79: staff are arranged at the same time as the customer is called', () => {
    const { arrangeStaffAt, contactAt } = alarmResponse('2025-06-13T18:00:00+09:00', '9x5');
    expect(arrangeStaffAt).toBe(contactAt);
  });

  it('ESP-97: a customer who was not reached is called in the next service window', () => {
    expect(nextContactAt('2025-06-13T10:00:00+09:00', '9x5')).toBe('2025-06-16T08:30:00+09:00');
    expect(nextContactAt('2025-06-14T10:00:00+09:00', '9x5')).toBe('2025-06-16T08:30:00+09:00');
    expect(nextContactAt('2025-06-13T10:00:00+09:00', '24x7')).toBe('2025-06-14T00:00:00+09:00');
  });
});
