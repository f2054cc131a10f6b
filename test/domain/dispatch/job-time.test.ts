import { atOnce, isInTheWay, plannedAt } from '../../../domain/dispatch/job-time.js';
import { instantOf } from '../../../domain/time/instant.js';

const day = (time: string): string => `2031-06-11T${time}:00+09:00`;
const now = instantOf(day('10:00'));
const visit = (from: string, to: string) => ({
  workOrder: 'WO-2',
  planned: { from: day(from), to: day(to) },
});
const unplanned = { workOrder: 'WO-3' };

describe('a job in the way of another', () => {
  it('overlaps with it; a job that ends as the other begins does not', () => {
    const time = plannedAt({ from: day('13:00'), to: day('14:00') }, now);
    expect(isInTheWay(visit('13:59', '15:00'), time)).toBe(true);
    expect(isInTheWay(visit('14:00', '15:00'), time)).toBe(false);
    expect(isInTheWay(visit('12:00', '13:00'), time)).toBe(false);
  });

  it('lasts two more hours from now when nobody planned its end', () => {
    const at = (from: string, to: string) => plannedAt({ from: day(from), to: day(to) }, now);
    expect(isInTheWay(unplanned, at('11:59', '13:00'))).toBe(true);
    expect(isInTheWay(unplanned, at('12:00', '13:00'))).toBe(false);
    expect(isInTheWay(unplanned, atOnce(now))).toBe(true);
    expect(isInTheWay(visit('12:00', '13:00'), atOnce(now))).toBe(false);
    expect(isInTheWay(visit('11:30', '13:00'), atOnce(now))).toBe(true);
  });

  it('goes on beyond its end until it is complete', () => {
    expect(isInTheWay(visit('08:00', '09:00'), atOnce(now))).toBe(true);
    const tomorrow = { from: '2031-06-12T10:00:00+09:00', to: '2031-06-12T11:00:00+09:00' };
    expect(isInTheWay(visit('08:00', '09:00'), plannedAt(tomorrow, now))).toBe(false);
  });
});
