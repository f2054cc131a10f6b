import fc from 'fast-check';
import { amountDue } from '../../../../domain/plans/n-line/amount-due.js';
import { firstMonthFee, monthFee } from '../../../../domain/plans/n-line/month-fee.js';
import { addDays, monthOf } from '../../../../domain/time/calendar-date.js';

describe('the fee of a month', () => {
  it('NLH-07: a start on the 16th of a 30-day month costs half (G-N09)', () => {
    expect(firstMonthFee(5_200, '2025-04-16')).toBe(2_600);
  });

  it('NLH-07: 12 of 31 days of ¥5,480 are ¥2,121, with tax ¥2,333 (G-N10)', () => {
    const fee = firstMonthFee(5_480, '2025-05-20');
    expect([fee, amountDue(fee, 0.1).total]).toEqual([2_121, 2_333]);
  });

  it.each([
    ['2025-02-28', 193],
    ['2024-02-29', 186],
    ['2024-02-01', 5_400],
    ['2025-12-31', 174],
  ])('NLH-07: ¥5,400 from %s on costs ¥%i', (startedOn, fee) => {
    expect(firstMonthFee(5_400, startedOn)).toBe(fee);
  });

  it('NLH-07: divided by thirty, a first month never costs more than the full fee', () => {
    const policy = { nlineProRata: 'thirty-days' } as const;
    expect(firstMonthFee(3_000, '2025-01-01', policy)).toBe(3_000);
    expect(firstMonthFee(3_000, '2025-01-31', policy)).toBe(100);
  });

  it('NLH-57: fees run from the start to the end date and the last month is full', () => {
    const life = { monthlyFee: 3_100, startedOn: '2025-01-31', endedOn: '2025-03-01' };
    const months = ['2024-12', '2025-01', '2025-02', '2025-03', '2025-04'];
    expect(months.map((month) => monthFee(life, month))).toEqual([0, 100, 3_100, 3_100, 0]);
  });

  it('NLH-57: read the other way, the last month is cut at its last day', () => {
    const policy = { nlineLastMonth: 'pro-rated' } as const;
    const life = { monthlyFee: 3_100, startedOn: '2025-01-10', endedOn: '2025-03-01' };
    expect(monthFee(life, '2025-03', policy)).toBe(100);
    expect(monthFee({ ...life, endedOn: '2025-01-10' }, '2025-01', policy)).toBe(100);
  });

  it('NLH-07: a later start never costs more in the same month', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(20_000), (fee, offset) => {
        const day = addDays('2000-01-01', offset);
        const next = addDays(day, 1);
        fc.pre(monthOf(day) === monthOf(next));
        expect(firstMonthFee(fee, next)).toBeLessThanOrEqual(firstMonthFee(fee, day));
        expect(firstMonthFee(fee, day)).toBeLessThanOrEqual(fee);
      }),
    );
  });
});
