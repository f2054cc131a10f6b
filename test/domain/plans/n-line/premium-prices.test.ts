import {
  basicSetupPrice,
  premiumWorkPrice,
  sameDayCancellationFee,
} from '../../../../domain/plans/n-line/premium-prices.js';

describe('Premium prices', () => {
  it.each([
    ['further-device', 800],
    ['security-install', 3_000],
    ['printer', 3_000],
    ['scanner', 3_000],
    ['multifunction-printer', 4_500],
    ['digital-camera', 3_000],
    ['software', 3_000],
    ['account', 1_000],
    ['pc-first-setup', 3_000],
    ['pc-recovery', 10_000],
  ] as const)('NLH-163: %s costs ¥%i', (work, price) => {
    expect(premiumWorkPrice(work)).toBe(price);
    expect(premiumWorkPrice(work, 3)).toBe(3 * price);
  });

  it('NLH-161: basic set-up visits 1, 2, 3 of a year cost ¥0, ¥0, ¥10,000 (G-N27)', () => {
    expect([1, 2, 3, 4].map((use) => basicSetupPrice(use))).toEqual([0, 0, 10_000, 10_000]);
  });

  it('NLH-161: travel to a remote island comes on top', () => {
    expect([1, 3].map((use) => basicSetupPrice(use, 2_500))).toEqual([2_500, 12_500]);
  });

  it('NLH-161: read as one free visit, the second has a price only when a manager entered it', () => {
    const policy = { premiumFreeVisits: 'benefit-only' } as const;
    expect(basicSetupPrice(1, 0, policy)).toBe(0);
    expect(basicSetupPrice(2, 0, policy)).toMatchObject({
      code: 'PRICE_NOT_ENTERED',
      field: 'prices.premium-second-setup',
    });
    expect(basicSetupPrice(2, 500, policy, { 'premium-second-setup': 7_000 })).toBe(7_500);
  });

  it('NLH-162: cancelling on the day costs ¥3,500, nothing when the provider caused it (G-N29)', () => {
    expect([sameDayCancellationFee(false), sameDayCancellationFee(true)]).toEqual([3_500, 0]);
  });
});
