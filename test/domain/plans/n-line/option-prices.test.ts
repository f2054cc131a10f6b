import {
  boxFee,
  mayBeFreeFor,
  OPTION_CANCELLATION_FEE,
  optionFee,
  packFee,
  packParts,
  securityFee,
} from '../../../../domain/plans/n-line/option-prices.js';

const table = { optionPrices: 'option-table' } as const;

describe('option prices', () => {
  it('NLH-92: Security costs ¥600 by its own terms, ¥980 by the table', () => {
    expect([securityFee(), securityFee(table)]).toEqual([600, 980]);
  });

  it('NLH-127: BOX costs ¥600 by its own terms, ¥980 by the table', () => {
    expect([boxFee(), boxFee(table)]).toEqual([600, 980]);
  });

  it.each([
    ['security', 980],
    ['data-recovery', 600],
    ['wallet', 600],
    ['box', 980],
    ['fc-club', 600],
    ['premium', 1_200],
  ] as const)('NLH-179: the table says ¥%2$i for %1$s', (option, fee) => {
    expect(optionFee(option, table)).toBe(fee);
  });

  it('NLH-106: data recovery costs ¥600 a month in every reading', () => {
    expect([optionFee('data-recovery'), optionFee('data-recovery', table)]).toEqual([600, 600]);
  });

  it('NLH-160: Premium costs ¥1,200 a month in every reading', () => {
    expect([optionFee('premium'), optionFee('premium', table)]).toEqual([1_200, 1_200]);
  });

  it('NLH-180: おまかせパック at ¥2,180 costs exactly its parts of the table (G-N38)', () => {
    const parts = packParts['omakase-pack'].map((part) => optionFee(part, table));
    expect(parts).toEqual([600, 600, 980]);
    expect(packFee('omakase-pack')).toBe(parts.reduce((sum, part) => sum + part, 0));
    expect(packFee('concierge-pack')).toBe(1_200);
  });

  it('NLH-181: an option is free for two months at most and costs nothing to end', () => {
    expect(mayBeFreeFor(2).allowed).toBe(true);
    expect(mayBeFreeFor(3)).toMatchObject({ code: 'FREE_PERIOD_TOO_LONG' });
    expect(OPTION_CANCELLATION_FEE).toBe(0);
  });
});
