import fc from 'fast-check';
import {
  freeBenefit,
  premiumVisitCharge,
} from '../../../../domain/plans/n-line/premium-visit-charge.js';

const visit = {
  work: [
    { work: 'pc-recovery', quantity: 1 },
    { work: 'printer', quantity: 1 },
  ],
  notSolvableRemotely: true,
  freeBenefitUsed: false,
  taxRate: 0.1,
} as const;

describe('the price of a Premium visit', () => {
  it('NLH-164: PC recovery and a printer cost ¥3,000 after the free visit, with tax ¥3,300 (G-N26)', () => {
    expect(premiumVisitCharge(visit)).toMatchObject({
      withoutTax: 3_000,
      total: 3_300,
      usesFreeBenefit: true,
    });
  });

  it('NLH-164: used up, or solvable remotely, nothing is taken off', () => {
    expect(premiumVisitCharge({ ...visit, freeBenefitUsed: true })).toMatchObject({
      withoutTax: 13_000,
    });
    expect(premiumVisitCharge({ ...visit, notSolvableRemotely: false })).toMatchObject({
      withoutTax: 13_000,
      usesFreeBenefit: false,
    });
  });

  it('NLH-164: with tax contained in the ¥10,000, ¥9,091 come off', () => {
    expect(freeBenefit(13_000, visit, { premiumCap: 'tax-inclusive' })).toBe(9_091);
  });

  it('NLH-159: a visit that had to end without work is charged its work and parts all the same', () => {
    const charge = premiumVisitCharge({
      ...visit,
      freeBenefitUsed: true,
      parts: 1_200,
      endedWithoutWork: 'locked-password',
    });
    expect(charge).toMatchObject({ withoutTax: 14_200 });
    expect(charge.because).toContain('NLH-159');
  });

  it('NLH-164: parts and island travel are never free', () => {
    const charge = premiumVisitCharge({
      ...visit,
      work: [],
      basicSetupUse: 3,
      islandTravel: 4_000,
      parts: 1_000,
    });
    expect(charge).toMatchObject({ withoutTax: 5_000 });
  });

  it('NLH-161: a set-up visit without a price is refused', () => {
    const setup = { ...visit, work: [], basicSetupUse: 2 };
    expect(premiumVisitCharge(setup, { premiumFreeVisits: 'benefit-only' })).toMatchObject({
      code: 'PRICE_NOT_ENTERED',
    });
  });

  it('NLH-164: the benefit is at most ¥10,000 and at most the work', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (work) => {
        expect(freeBenefit(work, visit)).toBe(Math.min(work, 10_000));
      }),
    );
  });
});
