import fc from 'fast-check';
import {
  calendarMonthOf,
  contractMonth,
  termPosition,
} from '../../../../domain/plans/n-line/renewal-terms.js';

describe('contract months and renewal windows', () => {
  it('NLH-11: the month of the start is month 1 even for one day', () => {
    expect(contractMonth('2023-02-28', '2023-02-28')).toBe(1);
    expect(contractMonth('2023-02-28', '2023-03-01')).toBe(2);
    expect(contractMonth('2023-02-28', '2026-01-31')).toBe(36);
  });

  it('NLH-13: the window of a start on 2023-02-28 is February and March 2026 (G-N08)', () => {
    const { expiryMonth, renewalMonths } = termPosition(1);
    expect(calendarMonthOf('2023-02-28', expiryMonth)).toBe('2026-01');
    expect(renewalMonths.map((month) => calendarMonthOf('2023-02-28', month))).toEqual([
      '2026-02',
      '2026-03',
    ]);
  });

  it.each([
    [36, 1, false],
    [37, 2, true],
    [38, 2, true],
    [39, 2, false],
    [72, 2, false],
    [73, 3, true],
    [74, 3, true],
    [75, 3, false],
  ])('NLH-12: month %i lies in term %i, inside the window: %s', (month, term, inside) => {
    expect(termPosition(month)).toMatchObject({ term, insideRenewalWindow: inside });
  });

  it.each([
    ['expiry-month', [36]],
    ['union', [36, 37, 38]],
    ['second-month-after', [38]],
    ['two-months-after', [37, 38]],
  ] as const)('NLH-173: reading %s opens the window in months %j', (renewalWindow, months) => {
    const open = Array.from({ length: 60 }, (_, index) => index + 1).filter(
      (month) => termPosition(month, { renewalWindow }).insideRenewalWindow,
    );
    expect(open).toEqual(months);
  });

  it('NLH-12: where later terms begin after the window, the second one ends in month 74 and the third in 112', () => {
    const policy = { laterTerms: 'after-renewal-window' } as const;
    expect(termPosition(38, policy)).toMatchObject({ term: 1, insideRenewalWindow: true });
    expect(termPosition(39, policy)).toMatchObject({ term: 2, expiryMonth: 74 });
    expect(termPosition(75, policy).renewalMonths).toEqual([75, 76]);
    expect(termPosition(113, policy)).toMatchObject({ term: 3, insideRenewalWindow: true });
  });

  it('NLH-13: every window opens again after 36 months, for ever', () => {
    fc.assert(
      fc.property(fc.integer({ min: 36, max: 5_000 }), (month) => {
        expect(termPosition(month + 36).insideRenewalWindow).toBe(
          termPosition(month).insideRenewalWindow,
        );
      }),
    );
  });

  it('NLH-11: a month later is one contract month more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (month) => {
        const date = `${calendarMonthOf('2016-02-29', month)}-01`;
        expect(contractMonth('2016-02-29', date)).toBe(month);
      }),
    );
  });
});
