import fc from 'fast-check';
import { consumptionTax, taxRateOn } from '../../../domain/money/consumption-tax.js';
import { divideYen } from '../../../domain/money/rounding.js';
import { sumYen } from '../../../domain/money/yen.js';

describe('yen', () => {
  it('are added', () => {
    expect(sumYen([1, 2, 3])).toBe(6);
    expect(sumYen([])).toBe(0);
  });

  it('divide exactly, large amounts too: floor cuts off, half up rounds a half up', () => {
    expect(divideYen(7, 2, 'floor')).toBe(3);
    expect(divideYen(7, 2, 'half-up')).toBe(4);
    expect(divideYen(5, 4, 'half-up')).toBe(1);
    expect(divideYen(9_007_199_254_740_000, 3, 'half-up')).toBe(3_002_399_751_580_000);
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.integer({ min: 1, max: 1e9 }), (n, d) => {
        expect(divideYen(n, d, 'floor')).toBe(Number(BigInt(n) / BigInt(d)));
        expect(divideYen(n, d, 'half-up')).toBe(
          Number((2n * BigInt(n) + BigInt(d)) / (2n * BigInt(d))),
        );
      }),
    );
  });
});

describe('consumption tax', () => {
  it('is 10 % on every date that the documents are silent about', () => {
    expect(taxRateOn('2014-01-01')).toBe(0.1);
    expect(taxRateOn('2031-06-11')).toBe(0.1);
  });

  it('is computed without binary fractions', () => {
    expect(consumptionTax(3_333, 0.1, 'floor')).toBe(333);
    expect(consumptionTax(1_005, 0.1, 'half-up')).toBe(101);
    expect(consumptionTax(1_000_000_000_000, 0.08, 'floor')).toBe(80_000_000_000);
  });
});
