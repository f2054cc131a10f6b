import fc from 'fast-check';
import { defaultPolicy } from '../../../domain/policies/resolve-policy.js';
import { completeMonths } from '../../../domain/term/complete-months.js';
import { curePeriod, isUncured } from '../../../domain/term/cure-period.js';
import { lastDayOfTerm } from '../../../domain/term/last-day-of-term.js';
import { moveByMonths } from '../../../domain/term/whole-months.js';
import { addDays, dateOfDayNumber, daysBetween } from '../../../domain/time/calendar-date.js';

describe('the last day of a term of years', () => {
  it.each([
    ['2021-06-01', 5, '2026-05-31'],
    ['2024-02-29', 3, '2027-02-28'],
    ['2024-02-29', 4, '2028-02-28'],
    ['2024-03-01', 1, '2025-02-28'],
    ['2024-01-01', 1, '2024-12-31'],
  ])('of %s and %d years is %s (AMB-05)', (startsOn, years, endsOn) => {
    expect(lastDayOfTerm(startsOn, years, defaultPolicy)).toBe(endsOn);
  });

  it('is the anniversary when the start day does not count', () => {
    expect(lastDayOfTerm('2021-06-01', 5, { termEnd: 'start-day-excluded' })).toBe('2026-06-01');
  });
});

describe('whole months', () => {
  it('keep the day number, or stay at the end of a month in the other reading (AMB-06)', () => {
    expect(moveByMonths('2030-09-30', -13, defaultPolicy)).toBe('2029-08-30');
    expect(moveByMonths('2030-09-30', -13, { monthEnd: 'month-end' })).toBe('2029-08-31');
    expect(moveByMonths('2030-09-29', -13, { monthEnd: 'month-end' })).toBe('2029-08-29');
  });

  it('count complete months only', () => {
    expect(completeMonths('2025-10-01', '2027-04-01')).toBe(18);
    expect(completeMonths('2025-10-02', '2027-04-01')).toBe(17);
    expect(completeMonths('2027-04-01', '2025-10-01')).toBe(0);
  });

  it('never count more months than their days allow', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 30_000 }), fc.nat(4_000), (first, days) => {
        const from = dateOfDayNumber(first);
        const months = completeMonths(from, addDays(from, days));
        expect(months * 28).toBeLessThanOrEqual(days);
        expect(days).toBeLessThanOrEqual((months + 1) * 31);
      }),
    );
  });
});

describe('a period to cure a breach', () => {
  it('begins the day after the demand was received, and the consequence follows the day after its end', () => {
    const period = curePeriod('2025-05-01', 30, defaultPolicy);
    expect(period).toEqual({ lastCureDay: '2025-05-31', possibleFrom: '2025-06-01' });
    expect(daysBetween('2025-05-01', period.lastCureDay)).toBe(30);
    expect(isUncured(period, '2025-05-31')).toBe(false);
    expect(isUncured(period, '2025-06-01')).toBe(true);
    expect(isUncured(period, undefined)).toBe(true);
  });
});
