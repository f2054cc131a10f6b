import { isNationalHoliday, japaneseHolidays } from '../../../domain/calendar/japanese-holidays.js';
import { statutoryHolidays } from '../../../domain/calendar/statutory-holidays.js';
import { dateOfDayNumber } from '../../../domain/time/calendar-date.js';

const datesOf = (days: readonly number[]) => days.map(dateOfDayNumber);

describe('national holidays', () => {
  it('contain substitute days and days between two holidays', () => {
    expect(isNationalHoliday('2025-05-06')).toBe(true);
    expect(isNationalHoliday('2026-09-22')).toBe(true);
    expect(isNationalHoliday('2026-09-24')).toBe(false);
    expect(isNationalHoliday('2025-07-21')).toBe(true);
  });

  it('follow the law in every year from 2022 that is published', () => {
    for (let year = 2022; year <= 2050; year += 1) {
      expect(datesOf(statutoryHolidays(year))).toEqual(datesOf(japaneseHolidays(year)));
    }
  });

  it('go on by the law in force after the last published year', () => {
    expect(datesOf(japaneseHolidays(2051))).toContain('2051-01-01');
    expect(japaneseHolidays(2099).length).toBeGreaterThanOrEqual(16);
  });
});
