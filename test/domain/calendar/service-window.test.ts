import { hoursOf, type ServiceWindow, windowAt } from '../../../domain/calendar/service-window.js';
import { formatInstant, instantOf } from '../../../domain/time/instant.js';

function stateAt(window: ServiceWindow, at: string, options?: Parameters<typeof windowAt>[2]) {
  const { open, opensAt, closesAt } = windowAt(window, instantOf(at), options);
  return {
    open,
    ...(opensAt === undefined ? {} : { opensAt: formatInstant(opensAt) }),
    ...(closesAt === undefined ? {} : { closesAt: formatInstant(closesAt) }),
  };
}

describe('contracted windows', () => {
  it('ESP-15: 9x5 is open 08:30-17:30 on five days, the closing minute excluded', () => {
    expect(stateAt('9x5', '2025-06-11T08:29:59+09:00')).toEqual({
      open: false,
      opensAt: '2025-06-11T08:30:00+09:00',
    });
    expect(stateAt('9x5', '2025-06-11T08:30:00+09:00')).toEqual({
      open: true,
      closesAt: '2025-06-11T17:30:00+09:00',
    });
    expect(stateAt('9x5', '2025-06-13T17:30:00+09:00')).toEqual({
      open: false,
      opensAt: '2025-06-16T08:30:00+09:00',
    });
  });

  it('ESP-16: 12x5 closes at 21:00, by the clock and not by its name', () => {
    expect(stateAt('12x5', '2025-06-11T20:59:59+09:00')).toEqual({
      open: true,
      closesAt: '2025-06-11T21:00:00+09:00',
    });
    expect(stateAt('12x5', '2025-06-11T21:00:00+09:00').open).toBe(false);
  });

  it('ESP-17: 24x7 is open on every day and never closes', () => {
    expect(stateAt('24x7', '2025-06-15T03:00:00+09:00')).toEqual({ open: true });
    expect(stateAt('24x7', '2026-01-01T00:00:00+09:00')).toEqual({ open: true });
  });

  it('ESP-15: a national holiday and a year-end day within the five days are service days (AMB-10)', () => {
    expect(stateAt('9x5', '2025-07-21T11:00:00+09:00').open).toBe(true);
    expect(stateAt('9x5', '2025-12-30T11:00:00+09:00').open).toBe(true);
    expect(stateAt('9x5', '2025-07-21T11:00:00+09:00', { holidayService: 'closed' })).toEqual({
      open: false,
      opensAt: '2025-07-22T08:30:00+09:00',
    });
  });

  it('ESP-15: the five days are those of the registration card', () => {
    const days = [3, 4, 5, 6, 7];
    expect(stateAt('9x5', '2025-06-15T10:00:00+09:00', { days }).open).toBe(true);
    expect(stateAt('9x5', '2025-06-16T10:00:00+09:00', { days })).toEqual({
      open: false,
      opensAt: '2025-06-18T08:30:00+09:00',
    });
    expect(hoursOf('9x5', { days, holidayService: 'closed' }).days).toMatchObject({
      weekdays: days,
      holidays: 'closed',
    });
  });
});
