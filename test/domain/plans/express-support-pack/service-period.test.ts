import fc from 'fast-check';
import {
  deemedPurchaseDate,
  servicePeriod,
  termEnd,
} from '../../../../domain/plans/express-support-pack/service-period.js';
import { addDays, dateOfDayNumber } from '../../../../domain/time/calendar-date.js';

describe('the service period of a pack', () => {
  it('ESP-04 ESP-05: runs from the warranty start, however late it was registered (G-E01)', () => {
    expect(
      servicePeriod({ warrantyStartsOn: '2022-04-01', years: 5, registeredOn: '2023-10-01' }),
    ).toMatchObject({
      startsOn: '2022-04-01',
      endsOn: '2027-03-31',
      elapsedDays: 548,
    });
    expect(servicePeriod({ warrantyStartsOn: '2022-04-01', years: 5 })).toMatchObject({
      endsOn: '2027-03-31',
      elapsedDays: 0,
    });
  });

  it('ESP-04: a term from 29 February ends on 28 February (G-E02)', () => {
    expect(termEnd('2024-02-29', 3)).toBe('2027-02-28');
    expect(termEnd('2024-02-29', 4)).toBe('2028-02-28');
    expect(termEnd('2024-04-01', 3, { termEnd: 'start-day-excluded' })).toBe('2027-04-01');
  });

  it('ESP-06: a pack runs 3, 4 or 5 years, never longer', () => {
    for (const years of [0, 1, 2, 6, 3.5]) {
      expect(servicePeriod({ warrantyStartsOn: '2022-04-01', years })).toMatchObject({
        code: 'PACK_YEARS_UNKNOWN',
      });
    }
  });

  it('ESP-04: the terms of a split period add up: the next begins the day after', () => {
    fc.assert(
      fc.property(fc.integer({ min: 18_000, max: 24_000 }), (day) => {
        const start = dateOfDayNumber(day);
        fc.pre(!start.endsWith('02-29'));
        expect(termEnd(addDays(termEnd(start, 2), 1), 3)).toBe(termEnd(start, 5));
      }),
    );
  });

  it('ESP-33: without any proof the first day of the shipping month counts as the purchase (G-E10)', () => {
    expect(deemedPurchaseDate('2022-11')).toBe('2022-11-01');
    expect(termEnd('2022-11-01', 5)).toBe('2027-10-31');
    expect(deemedPurchaseDate('2022-11', { shippingMonthDay: 'last-day' })).toBe('2022-11-30');
    expect(deemedPurchaseDate('2022-11', { shippingMonthDay: 'manual' })).toMatchObject({
      code: 'PURCHASE_DATE_UNPROVEN',
    });
  });
});
