import {
  boxEndsOn,
  fcClubEndsOn,
  optionEndsOn,
  optionEndsWithLine,
  premiumEndsOn,
  securityEndsOn,
  walletEndsOn,
} from '../../../../domain/plans/n-line/option-end.js';

describe('the end of option services', () => {
  it('NLH-138: Premium noticed on 2025-06-12 ends on 2025-06-30 (G-N25)', () => {
    expect(premiumEndsOn('2025-06-12')).toBe('2025-06-30');
    expect(premiumEndsOn('2025-06-30')).toBe('2025-06-30');
  });

  it('NLH-85: the key code of Security is disabled at the end of the cancellation month', () => {
    expect(securityEndsOn('2024-02-01')).toBe('2024-02-29');
  });

  it('NLH-131: BOX cancelled on any day of a month ends on its last day', () => {
    expect(boxEndsOn('2025-05-02')).toBe('2025-05-31');
  });

  it('NLH-117: お財布 ends with the fee month in which the notice arrives', () => {
    expect(walletEndsOn('2025-07-03')).toBe('2025-07-31');
    expect(walletEndsOn('2025-07-03', 11)).toBe('2025-07-10');
  });

  it('NLH-122: FC Club ends with the fee month in which the notice arrives', () => {
    expect(fcClubEndsOn('2025-07-03')).toBe('2025-07-31');
    expect(fcClubEndsOn('2025-07-11', 11)).toBe('2025-08-10');
  });

  it('NLH-33: the end of the line ends every option, one that ends earlier stays so', () => {
    const contract = { option: 'premium', joinedOn: '2025-01-01' } as const;
    expect(optionEndsOn(contract)).toBeUndefined();
    expect(optionEndsWithLine(contract, '2025-09-30')).toBe('2025-09-30');
    const noticed = { ...contract, noticeOn: '2025-06-12' };
    expect(optionEndsWithLine(noticed, '2025-09-30')).toBe('2025-06-30');
    expect(optionEndsWithLine(noticed, '2025-06-15')).toBe('2025-06-15');
  });
});
