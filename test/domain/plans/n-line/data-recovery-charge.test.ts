import fc from 'fast-check';
import {
  dataRecoveryCharge,
  shippingPayer,
} from '../../../../domain/plans/n-line/data-recovery-charge.js';

describe('the price of a data recovery', () => {
  it('NLH-109: ¥80,000 with 6 GB cost half plus an external disk: ¥54,000, with tax ¥59,400 (G-N32)', () => {
    expect(dataRecoveryCharge({ estimate: 80_000, gigabytes: 6, taxRate: 0.1 })).toMatchObject({
      withoutTax: 54_000,
      total: 59_400,
      lines: [
        { what: 'half-estimate', amount: 40_000, rule: 'NLH-101' },
        { what: 'external-disk', amount: 14_000, rule: 'NLH-109' },
      ],
    });
  });

  it('NLH-101: half of ¥12,345 is ¥6,173 (G-N33)', () => {
    const charge = dataRecoveryCharge({ estimate: 12_345, gigabytes: 1, taxRate: 0.1 });
    expect(charge.withoutTax).toBe(6_173);
  });

  it('NLH-109: exactly 4 GB still fit on the included media, and the disk is charged at its actual cost', () => {
    const facts = { estimate: 0, taxRate: 0.1 };
    expect(dataRecoveryCharge({ ...facts, gigabytes: 4 }).withoutTax).toBe(0);
    expect(dataRecoveryCharge({ ...facts, gigabytes: 4.1 }).withoutTax).toBe(14_000);
    expect(dataRecoveryCharge({ ...facts, gigabytes: 5, diskCost: 9_800 }).withoutTax).toBe(9_800);
  });

  it('NLH-110: cancelled after the written report the work costs ¥22,000 with tax, whatever the estimate (G-N34)', () => {
    const facts = { estimate: 90_000, gigabytes: 9, cancelledAfterReport: true, taxRate: 0.1 };
    expect(dataRecoveryCharge(facts)).toMatchObject({ withoutTax: 20_000, total: 22_000 });
    const policy = { recoveryShare: 'tax-inclusive' } as const;
    expect(dataRecoveryCharge(facts, policy)).toMatchObject({ total: 22_000 });
  });

  it('NLH-101: read as half of an estimate with tax, the half contains its tax', () => {
    const policy = { recoveryShare: 'tax-inclusive' } as const;
    const facts = { estimate: 12_345, gigabytes: 1, taxRate: 0.1 };
    expect(dataRecoveryCharge(facts, policy)).toMatchObject({ total: 6_790, withoutTax: 6_173 });
  });

  it('NLH-104: whoever sends pays the shipping', () => {
    expect([shippingPayer('customer'), shippingPayer('provider')]).toEqual([
      'customer',
      'provider',
    ]);
  });

  it('NLH-101: a larger estimate never costs the customer less', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.nat(1_000), (estimate, more) => {
        const shareOf = (amount: number) =>
          dataRecoveryCharge({ estimate: amount, gigabytes: 1, taxRate: 0.1 }).total;
        expect(shareOf(estimate + more)).toBeGreaterThanOrEqual(shareOf(estimate));
      }),
    );
  });
});
