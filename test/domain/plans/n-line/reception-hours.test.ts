import {
  customerCentreAt,
  premiumReceptionAt,
} from '../../../../domain/plans/n-line/reception-hours.js';
import { formatInstant, instantAt } from '../../../../domain/time/instant.js';

describe('reception hours', () => {
  it.each([
    ['2025-06-11', '10:00', true],
    ['2025-06-11', '09:59', false],
    ['2025-06-11', '18:59', true],
    ['2025-06-11', '19:00', false],
    ['2025-06-14', '12:00', false],
    ['2025-05-05', '12:00', false],
  ])('NLH-34: the customer centre on %s at %s is open: %s', (date, time, open) => {
    expect(customerCentreAt(instantAt(date, time)).open).toBe(open);
  });

  it('NLH-34: on a Friday evening it opens next on Monday at 10:00', () => {
    const { opensAt = 0 } = customerCentreAt(instantAt('2025-06-13', '19:00'));
    expect(formatInstant(opensAt)).toBe('2025-06-16T10:00:00+09:00');
  });

  it.each([
    ['2025-06-14', '12:00', true],
    ['2025-05-05', '20:59', true],
    ['2025-06-14', '21:00', false],
    ['2025-06-14', '11:59', false],
    ['2025-12-28', '13:00', true],
    ['2025-12-29', '13:00', false],
    ['2026-01-03', '13:00', false],
    ['2026-01-04', '13:00', true],
  ])('NLH-153: Premium reception on %s at %s is open: %s', (date, time, open) => {
    expect(premiumReceptionAt(instantAt(date, time)).open).toBe(open);
  });

  it('NLH-153: the days at the turn of the year are configurable', () => {
    expect(premiumReceptionAt(instantAt('2025-12-29', '13:00'), ['01-01']).open).toBe(true);
  });
});
