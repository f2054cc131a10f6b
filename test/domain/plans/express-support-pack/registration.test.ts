import {
  checkRegistration,
  needsDeemedPurchaseDate,
  type RegistrationApplication,
} from '../../../../domain/plans/express-support-pack/registration.js';
import {
  applyBy,
  refusalNoticeBy,
  returnBy,
} from '../../../../domain/plans/express-support-pack/registration-deadlines.js';
import { defaultPolicy } from '../../../../domain/policies/resolve-policy.js';

const application: RegistrationApplication = {
  route: 'card',
  agreedToTerms: true,
  purchasedOn: '2025-12-05',
  appliedOn: '2026-01-04',
  warrantyCard: { hasSeal: true, hasPurchaseDate: true, copyEnclosed: true },
  purchaserIsOwner: true,
};

const codesOf = (more: Partial<RegistrationApplication>) =>
  checkRegistration({ ...application, ...more }, defaultPolicy).refusals.map(({ code }) => code);

describe('deadlines of a registration', () => {
  it('ESP-28: apply within 30 days of purchase, a Sunday is not shifted (G-E03)', () => {
    expect(applyBy('2025-12-05')).toBe('2026-01-04');
    expect(applyBy('2025-12-05', { deadlineShift: 'next-business-day' })).toBe('2026-01-05');
    expect(applyBy('2025-12-05', { dayCount: 'first-day-included' })).toBe('2026-01-03');
  });

  it('ESP-03: return within 14 days of purchase (G-E04)', () => {
    expect(returnBy('2025-12-25')).toBe('2026-01-08');
  });

  it('ESP-25: a refusal is notified within 30 days of the receipt', () => {
    expect(refusalNoticeBy('2025-03-05')).toBe('2025-04-04');
  });
});

describe('an application', () => {
  it('passes when everything holds', () => {
    expect(checkRegistration(application, defaultPolicy)).toEqual({
      accepted: true,
      refusals: [],
      exceptions: [],
    });
  });

  it('ESP-01: needs the agreement to the terms', () => {
    expect(codesOf({ agreedToTerms: false })).toEqual(['TERMS_NOT_ACCEPTED']);
  });

  it('ESP-14: needs the seal on the warranty card', () => {
    expect(codesOf({ warrantyCard: { ...application.warrantyCard, hasSeal: false } })).toEqual([
      'WARRANTY_SEAL_MISSING',
    ]);
  });

  it('ESP-23: by internet needs an e-mail address and no copies', () => {
    const warrantyCard = { hasSeal: true, hasPurchaseDate: true };
    expect(codesOf({ route: 'internet', warrantyCard })).toEqual(['EMAIL_MISSING']);
    expect(codesOf({ route: 'internet', email: 'it@customer.example', warrantyCard })).toEqual([]);
  });

  it('ESP-32: by card needs a copy of the warranty card, and evidence where that lacks the date', () => {
    const undated = { hasSeal: true, hasPurchaseDate: false, copyEnclosed: true };
    expect(codesOf({ warrantyCard: { ...undated, copyEnclosed: false } })).toEqual([
      'WARRANTY_COPY_MISSING',
    ]);
    expect(needsDeemedPurchaseDate({ warrantyCard: undated })).toBe(true);
    expect(needsDeemedPurchaseDate({ warrantyCard: undated, purchaseEvidenceEnclosed: true })).toBe(
      false,
    );
    expect(needsDeemedPurchaseDate(application)).toBe(false);
  });

  it('ESP-30: a day late goes to a manager and is not refused (AMB-45)', () => {
    const late = checkRegistration({ ...application, appliedOn: '2026-01-05' }, defaultPolicy);
    expect(late).toMatchObject({
      accepted: true,
      refusals: [],
      exceptions: [{ code: 'REGISTRATION_LATE' }],
    });
  });

  it('ESP-35: needs the approval of an owner who is not the purchaser', () => {
    expect(codesOf({ purchaserIsOwner: false })).toEqual(['OWNER_APPROVAL_MISSING']);
    expect(codesOf({ purchaserIsOwner: false, ownerApproved: true })).toEqual([]);
  });
});
