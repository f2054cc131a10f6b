import fc from 'fast-check';
import {
  refundAfterRegistration,
  supplyFailureRefund,
} from '../../../../domain/plans/ups-battery-pack/refunds.js';
import { defaultPolicy } from '../../../../domain/policies/resolve-policy.js';
import { addDays } from '../../../../domain/time/calendar-date.js';

const failure = {
  price: 182_600,
  termStartsOn: '2022-04-01',
  termEndsOn: '2027-03-31',
  impossibleFrom: '2025-10-01',
};

describe('a refund after registration', () => {
  it('UPS-58: gives back the price of the remaining days when batteries cannot be supplied (G-B18)', () => {
    expect(supplyFailureRefund(failure, defaultPolicy)).toMatchObject({
      remainingDays: 547,
      refund: 54_700,
      needsApproval: true,
    });
  });

  it('UPS-58: other readings count complete months or unused replacements (AMB-24)', () => {
    expect(supplyFailureRefund(failure, { supplyFailureRefund: 'months' })).toMatchObject({
      refund: 54_780,
    });
    const replacements = { total: 2, unused: 1 };
    const reading = { supplyFailureRefund: 'unused-replacements' } as const;
    expect(supplyFailureRefund({ ...failure, replacements }, reading)).toMatchObject({
      refund: 91_300,
    });
    expect(supplyFailureRefund(failure, reading)).toMatchObject({ refund: 0 });
  });

  it('UPS-58: a failure before the term refunds all, after it nothing', () => {
    expect(
      supplyFailureRefund({ ...failure, impossibleFrom: '2022-01-01' }, defaultPolicy).refund,
    ).toBe(182_600);
    expect(
      supplyFailureRefund({ ...failure, impossibleFrom: '2027-04-01' }, defaultPolicy).refund,
    ).toBe(0);
    expect(
      supplyFailureRefund({ ...failure, impossibleFrom: '2027-03-31' }, defaultPolicy)
        .remainingDays,
    ).toBe(1);
  });

  it('UPS-58: never exceeds the price and never grows with time', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 2_400 }), fc.nat(1_000_000), (days, price) => {
        const refundAt = (offset: number) =>
          supplyFailureRefund(
            { ...failure, price, impossibleFrom: addDays(failure.termStartsOn, offset) },
            defaultPolicy,
          ).refund;
        expect(refundAt(days)).toBeLessThanOrEqual(price);
        expect(refundAt(days + 1)).toBeLessThanOrEqual(refundAt(days));
      }),
    );
  });

  it('UPS-09: gives nothing when the customer stops using the service', () => {
    expect(refundAfterRegistration('customer-stops')).toMatchObject({ because: ['UPS-09'] });
  });

  it('UPS-64: gives nothing when the service was stopped, except for want of batteries', () => {
    expect(refundAfterRegistration('stopped-for-breach')).toMatchObject({ because: ['UPS-64'] });
    expect(refundAfterRegistration('supply-failure')).toEqual({ allowed: true });
  });
});
