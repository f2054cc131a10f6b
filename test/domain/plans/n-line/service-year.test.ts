import fc from 'fast-check';
import { serviceYear } from '../../../../domain/plans/n-line/service-year.js';
import { addDays, addYears } from '../../../../domain/time/calendar-date.js';

describe('the Premium service year', () => {
  it.each([
    ['2025-05-10', '2026-05-09', 1],
    ['2025-05-10', '2026-05-10', 2],
    ['2025-05-10', '2025-05-10', 1],
    ['2025-12-31', '2026-12-30', 1],
    ['2025-12-31', '2026-12-31', 2],
    ['2020-02-29', '2021-02-28', 1],
    ['2020-02-29', '2021-03-01', 2],
    ['2020-02-29', '2024-02-28', 4],
    ['2020-02-29', '2024-02-29', 5],
  ])('NLH-165: from %s, %s lies in year %i (G-N28)', (contractedOn, on, year) => {
    expect(serviceYear(contractedOn, on)).toBe(year);
  });

  it('NLH-165: read as a calendar year, 1 January begins the second one', () => {
    const policy = { premiumYear: 'calendar-year' } as const;
    expect(serviceYear('2025-05-10', '2025-12-31', policy)).toBe(1);
    expect(serviceYear('2025-05-10', '2026-01-01', policy)).toBe(2);
  });

  it('NLH-165: a visit before the contract is refused', () => {
    expect(serviceYear('2025-05-10', '2025-05-09')).toMatchObject({
      code: 'VISIT_BEFORE_CONTRACT',
      field: 'visitedOn',
    });
  });

  it('NLH-165: years follow each other without gap or overlap', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(9_000), (start, offset) => {
        const contractedOn = addDays('2000-01-01', start);
        const on = addDays(contractedOn, offset);
        const today = serviceYear(contractedOn, on);
        const tomorrow = serviceYear(contractedOn, addDays(on, 1));
        expect([0, 1]).toContain(Number(tomorrow) - Number(today));
        expect(on < addYears(contractedOn, Number(today) + 1)).toBe(true);
      }),
    );
  });
});
