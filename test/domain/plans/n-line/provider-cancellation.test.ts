import {
  antiSocialEnding,
  isCancellationGround,
  mayCancelUnprovidableLine,
  mayProviderCancel,
} from '../../../../domain/plans/n-line/provider-cancellation.js';

describe('cancellation by the provider', () => {
  it('NLH-48: a cause of suspension ends the contract only after a suspension', () => {
    expect(isCancellationGround('suspension-cause-not-removed', false)).toMatchObject({
      code: 'SUSPENSION_FIRST',
    });
    expect(isCancellationGround('suspension-cause-not-removed', true).allowed).toBe(true);
    expect(isCancellationGround('serious-hindrance', false).allowed).toBe(true);
    expect(isCancellationGround('insolvency', false).allowed).toBe(true);
  });

  it('NLH-49: the customer is told before, except in an emergency', () => {
    const cancellation = {
      ground: 'death-confirmed',
      suspendedBefore: false,
      notified: false,
      emergency: false,
    } as const;
    expect(mayProviderCancel(cancellation)).toMatchObject({ code: 'NOTICE_MISSING' });
    expect(mayProviderCancel({ ...cancellation, notified: true }).allowed).toBe(true);
    expect(mayProviderCancel({ ...cancellation, emergency: true }).allowed).toBe(true);
    const early = {
      ...cancellation,
      ground: 'suspension-cause-not-removed',
      notified: true,
    } as const;
    expect(mayProviderCancel(early)).toMatchObject({ code: 'SUSPENSION_FIRST' });
  });

  it('NLH-55: a line that cannot be provided is cancelled after notice, not when an interruption was asked for', () => {
    const asked = { notified: true, interruptionAskedFor: true };
    expect(mayCancelUnprovidableLine(asked)).toMatchObject({ code: 'INTERRUPTION_ASKED_FOR' });
    expect(mayCancelUnprovidableLine({ ...asked, interruptionAskedFor: false }).allowed).toBe(true);
    expect(
      mayCancelUnprovidableLine({ notified: false, interruptionAskedFor: false }),
    ).toMatchObject({ code: 'NOTICE_MISSING' });
  });

  it('NLH-73: anti-social forces are cancelled without demand and pay the damage', () => {
    expect(antiSocialEnding(true)).toMatchObject({
      mayCancel: true,
      demandNeeded: false,
      customerPaysDamage: true,
    });
    expect(antiSocialEnding(false)).toMatchObject({ mayCancel: false, customerPaysDamage: false });
  });
});
