import {
  cancelBox,
  cancelPremium,
  cancelSecurity,
  cancelWallet,
  fcClubActs,
  mayActOnFcClub,
  mayPayOtherwise,
} from '../../../../domain/plans/n-line/option-provider-cancellation.js';

describe('options ended by the provider', () => {
  it('NLH-86: Security is cancelled on thirteen grounds, told where possible', () => {
    expect(cancelSecurity('minor-without-consent')).toMatchObject({ notice: 'where-possible' });
    expect(cancelSecurity('item-13').allowed).toBe(true);
    expect(cancelSecurity('item-14')).toMatchObject({ code: 'NO_GROUND' });
  });

  it('NLH-87: another way to pay needs the provider’s will and the promise of a new card', () => {
    expect(mayPayOtherwise(true, true)).toBe(true);
    expect(mayPayOtherwise(true, false)).toBe(false);
    expect(mayPayOtherwise(false, true)).toBe(false);
  });

  it('NLH-118: お財布 is cancelled without demand on breach', () => {
    expect(cancelWallet('breach')).toMatchObject({ allowed: true, notice: 'none' });
    expect(cancelWallet('unpaid')).toMatchObject({ code: 'NO_GROUND' });
  });

  it('NLH-123: FC Club is cancelled, interrupted and ended without telling anybody', () => {
    expect(fcClubActs.map((act) => mayActOnFcClub(act).notice)).toEqual(['none', 'none', 'none']);
  });

  it('NLH-130: BOX ends at once without notice on twelve grounds', () => {
    for (const ground of ['late-payment', 'insolvency', 'death', 'item-12']) {
      expect(cancelBox(ground)).toMatchObject({ allowed: true, notice: 'none' });
    }
    expect(cancelBox('item-13')).toMatchObject({ code: 'NO_GROUND' });
  });

  it('NLH-139: Premium ends on seven grounds, for undeliverable mail, or when a period has passed', () => {
    expect(cancelPremium('item-1').allowed).toBe(true);
    expect(cancelPremium('item-8')).toMatchObject({ code: 'NO_GROUND' });
    expect(cancelPremium('mail-undeliverable').allowed).toBe(true);
    expect(cancelPremium('suspension-cause-not-removed', true).allowed).toBe(true);
    expect(cancelPremium('suspension-cause-not-removed')).toMatchObject({
      code: 'PERIOD_NOT_PASSED',
    });
  });
});
