import { amountDue, roundedShare } from '../../../../domain/plans/n-line/amount-due.js';

describe('amounts of the N-Line tables', () => {
  it.each([
    [12_345, 2, 6_173],
    [5, 10, 1],
    [4, 10, 0],
    [149, 100, 1],
    [151, 100, 2],
  ])('NLH-168: %i / %i is rounded half up to %i', (numerator, divisor, expected) => {
    expect(roundedShare(numerator, divisor)).toBe(expected);
  });

  it('NLH-171: tax is added to the sum of tax-exclusive amounts (G-N11)', () => {
    expect(amountDue(3_000 + 24_000, 0.1)).toEqual({
      withoutTax: 27_000,
      tax: 2_700,
      total: 29_700,
    });
  });

  it('NLH-171: the total may differ from a sum of tax-inclusive prices', () => {
    const together = amountDue(5 + 5, 0.1).total;
    const apart = amountDue(5, 0.1).total + amountDue(5, 0.1).total;
    expect([together, apart]).toEqual([11, 12]);
  });
});
