import { evasionClaim } from '../../../../domain/plans/n-line/evasion-surcharge.js';

describe('unlawfully evaded fees', () => {
  it('NLH-63: ¥10,000 evaded are claimed as ¥11,000 and a surcharge of ¥22,000 (G-N21)', () => {
    expect(evasionClaim(10_000, 0.1)).toMatchObject({
      evadedAmount: 11_000,
      surcharge: 22_000,
      total: 33_000,
    });
  });

  it('NLH-63: read without tax on the evaded amount, ¥10,000 and ¥22,000', () => {
    const policy = { evasionSurcharge: 'evaded-without-tax' } as const;
    expect(evasionClaim(10_000, 0.1, policy)).toMatchObject({
      evadedAmount: 10_000,
      surcharge: 22_000,
    });
  });
});
