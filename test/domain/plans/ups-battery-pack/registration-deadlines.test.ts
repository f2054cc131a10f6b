import fc from 'fast-check';
import {
  refundAfterRefusal,
  returnOfPack,
} from '../../../../domain/plans/ups-battery-pack/purchase-return.js';
import {
  upsApplyBy,
  upsRefundBy,
  upsRefundClaimBy,
  upsRefusalNoticeBy,
  upsRegistrationDeadlines,
  upsReturnBy,
} from '../../../../domain/plans/ups-battery-pack/registration-deadlines.js';
import { defaultPolicy } from '../../../../domain/policies/resolve-policy.js';
import { addDays, dateOfDayNumber } from '../../../../domain/time/calendar-date.js';

describe('the deadlines around a registration', () => {
  it('UPS-21: the application comes within 30 days of purchase (G-B16)', () => {
    expect(upsApplyBy('2025-01-31', defaultPolicy)).toBe('2025-03-02');
    expect(upsApplyBy('2024-01-30', defaultPolicy)).toBe('2024-02-29');
  });

  it('UPS-02: a pack goes back within 14 days of purchase (G-B14)', () => {
    expect(upsReturnBy('2025-04-20', defaultPolicy)).toBe('2025-05-04');
  });

  it('UPS-03: the price is back by the end of the month after the application (G-B14, G-B15)', () => {
    expect(upsRefundBy('2025-05-04', defaultPolicy)).toBe('2025-06-30');
    expect(upsRefundBy('2025-01-31', defaultPolicy)).toBe('2025-02-28');
    expect(upsRefundBy('2023-12-31', defaultPolicy)).toBe('2024-01-31');
    const shifting = { deadlineShift: 'next-business-day' } as const;
    expect(upsRefundBy('2025-10-31', shifting)).toBe('2025-12-01');
  });

  it('UPS-26: a refusal is notified within 30 days of receipt (G-B17)', () => {
    expect(upsRefusalNoticeBy('2025-03-05', defaultPolicy)).toBe('2025-04-04');
  });

  it('UPS-27: the price is claimed within 30 days of the refusal notice (G-B17)', () => {
    expect(upsRefundClaimBy('2025-04-01', defaultPolicy)).toBe('2025-05-01');
  });

  it('gives a date only for what has happened', () => {
    const answer = upsRegistrationDeadlines({ purchasedOn: '2025-04-20' }, defaultPolicy);
    expect(Object.keys(answer).sort()).toEqual(['applyBy', 'because', 'policies', 'returnBy']);
  });

  it('UPS-03: a return applied for too late has no refund date', () => {
    const events = { purchasedOn: '2025-04-20', returnedOn: '2025-05-05' };
    const answer = upsRegistrationDeadlines(events, defaultPolicy);
    expect(answer).toMatchObject({ returnInTime: false });
    expect(answer).not.toHaveProperty('refundBy');
  });

  it.each([
    [{ returnedOn: '2025-04-19' }, 'RETURN_BEFORE_PURCHASE'],
    [{ receivedOn: '2025-04-19' }, 'REGISTRATION_BEFORE_PURCHASE'],
    [{ receivedOn: '2025-04-25', refusedOn: '2025-04-24' }, 'REFUSAL_BEFORE_REGISTRATION'],
  ])('refuses an impossible order of events %j with %s', (events, code) => {
    const answer = upsRegistrationDeadlines(
      { purchasedOn: '2025-04-20', ...events },
      defaultPolicy,
    );
    expect(answer).toMatchObject({ code, field: Object.keys(events).at(-1) });
  });

  it('takes events on one and the same day', () => {
    const on = '2025-04-20';
    const events = { purchasedOn: on, returnedOn: on, receivedOn: on, refusedOn: on };
    expect(upsRegistrationDeadlines(events, defaultPolicy)).toMatchObject({
      refundBy: '2025-05-31',
      refusalNoticeBy: '2025-05-20',
      refundClaimBy: '2025-05-20',
    });
  });

  it('moves each day-counted deadline with its date', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 30_000 }), fc.nat(800), (day, later) => {
        const on = dateOfDayNumber(day);
        for (const deadline of [upsApplyBy, upsReturnBy, upsRefusalNoticeBy, upsRefundClaimBy]) {
          const moved = deadline(addDays(on, later), defaultPolicy);
          expect(moved).toBe(addDays(deadline(on, defaultPolicy), later));
        }
        expect(
          upsRefundBy(addDays(on, later), defaultPolicy) >= upsRefundBy(on, defaultPolicy),
        ).toBe(true);
      }),
    );
  });
});

describe('the price of a pack', () => {
  const claim = { claimedOn: '2025-05-04', hasProofOfPurchase: true };

  it('UPS-02: comes back in time and with proof of purchase only', () => {
    expect(returnOfPack('2025-04-20', claim, defaultPolicy)).toMatchObject({
      refundBy: '2025-06-30',
    });
    const late = { ...claim, claimedOn: '2025-05-05' };
    expect(returnOfPack('2025-04-20', late, defaultPolicy)).toMatchObject({
      code: 'RETURN_TOO_LATE',
    });
    const bare = { ...claim, hasProofOfPurchase: false };
    expect(returnOfPack('2025-04-20', bare, defaultPolicy)).toMatchObject({
      code: 'PROOF_OF_PURCHASE_MISSING',
    });
  });

  it('UPS-27: comes back after a refusal against the notice and proof of purchase', () => {
    const full = { ...claim, claimedOn: '2025-05-01', hasRefusalNotice: true };
    expect(refundAfterRefusal('2025-04-01', full, defaultPolicy)).toMatchObject({ allowed: true });
    expect(refundAfterRefusal('2025-03-31', full, defaultPolicy)).toMatchObject({
      code: 'REFUND_CLAIM_TOO_LATE',
    });
    const bare = { ...full, hasRefusalNotice: false };
    expect(refundAfterRefusal('2025-04-01', bare, defaultPolicy)).toMatchObject({
      field: 'hasRefusalNotice',
    });
  });
});
