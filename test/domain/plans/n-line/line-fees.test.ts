import {
  agreedMonthlyFee,
  contractFee,
  deviceFee,
  phoneCharge,
} from '../../../../domain/plans/n-line/line-fees.js';

describe('fees of the line', () => {
  it('NLH-05: the contract fee is ¥3,000 for a new line and for a transfer', () => {
    expect([contractFee('new'), contractFee('transfer')]).toEqual([3_000, 3_000]);
  });

  it.each([
    ['family', 5_200, 5_480],
    ['mansion', 4_050, 4_480],
    ['light-plus-family', 4_200, 5_900],
  ] as const)('NLH-09: %s costs ¥%i to ¥%i a month', (product, from, to) => {
    expect(agreedMonthlyFee(product, from)).toBe(from);
    expect(agreedMonthlyFee(product, to)).toBe(to);
    expect(agreedMonthlyFee(product, from - 1)).toMatchObject({ code: 'FEE_OUTSIDE_TABLE' });
    expect(agreedMonthlyFee(product, to + 1)).toMatchObject({ field: 'monthlyFee' });
  });

  it('NLH-26: phone costs ¥500 or ¥1,500 plus the calls billed in the month', () => {
    expect(phoneCharge('family', 0)).toBe(500);
    expect(phoneCharge('family-n', 321)).toBe(1_821);
  });

  it('NLH-176: the home gateway is ¥450 on NTT West, the 1G router ¥500 on NTT East', () => {
    expect(deviceFee('home-gateway', 'west')).toBe(450);
    expect(deviceFee('wireless-router-1g', 'east')).toBe(500);
    expect(deviceFee('home-gateway', 'east')).toMatchObject({ code: 'DEVICE_NOT_OFFERED' });
  });
});
