import {
  checkFeeChange,
  type FeeChange,
  pricesOfMonth,
  revisionNoticeBy,
} from '../../../../domain/plans/pay-as-you-go/fee-change.js';
import { paygDates } from '../../../../domain/plans/pay-as-you-go/payg-dates.js';
import {
  checkExtensionRequest,
  extensionRequestBy,
  isInForce,
  isInUsagePeriod,
  termAfterDecision,
} from '../../../../domain/plans/pay-as-you-go/term.js';
import { defaultPolicy } from '../../../../domain/policies/resolve-policy.js';

describe('the term of a contract', () => {
  it('PAYG-01: runs from signing to the completed return of the equipment', () => {
    const contract = { signedOn: '2025-03-01', returnedOn: '2031-04-20' };
    expect(isInForce(contract, '2025-02-28')).toBe(false);
    expect(isInForce(contract, '2031-04-20')).toBe(true);
    expect(isInForce(contract, '2031-04-21')).toBe(false);
    expect(isInForce({ signedOn: '2025-03-01' }, '2040-01-01')).toBe(true);
  });

  it('PAYG-02, PAYG-20: service and marked software are used inside the usage period only', () => {
    const period = { startsOn: '2025-04-01', endsOn: '2031-03-31' };
    expect(isInUsagePeriod(period, '2025-03-31')).toBe(false);
    expect(isInUsagePeriod(period, '2025-04-01')).toBe(true);
    expect(isInUsagePeriod(period, '2031-03-31')).toBe(true);
    expect(isInUsagePeriod(period, '2031-04-01')).toBe(false);
  });

  it.each([
    ['2031-03-31', '2030-02-28'],
    ['2029-03-31', '2028-02-29'],
    ['2030-09-30', '2029-08-30'],
  ])('PAYG-03: an extension of a period to %s is asked for by %s (G-P12, G-P13)', (endsOn, by) => {
    expect(extensionRequestBy(endsOn, defaultPolicy)).toBe(by);
    expect(checkExtensionRequest(by, endsOn, defaultPolicy)).toMatchObject({ allowed: true });
  });

  it('PAYG-03: the other reading stays at the end of the month (G-P13, AMB-06)', () => {
    expect(extensionRequestBy('2030-09-30', { monthEnd: 'month-end' })).toBe('2029-08-31');
  });

  it('PAYG-03: a day later is too late', () => {
    expect(checkExtensionRequest('2030-03-01', '2031-03-31', defaultPolicy)).toMatchObject({
      code: 'EXTENSION_REQUEST_LATE',
    });
  });

  it('PAYG-04: the period grows only when possible, agreed and changed by the procedure', () => {
    const agreed = {
      judgedPossible: true,
      priceAgreed: true,
      changeProcedureDone: true,
      newTermEndsOn: '2033-03-31',
    };
    expect(termAfterDecision('2031-03-31', agreed)).toEqual({ termEndsOn: '2033-03-31' });
    for (const missing of ['judgedPossible', 'priceAgreed', 'changeProcedureDone']) {
      expect(termAfterDecision('2031-03-31', { ...agreed, [missing]: false })).toEqual({
        termEndsOn: '2031-03-31',
      });
    }
    expect(termAfterDecision('2033-03-31', agreed)).toMatchObject({ code: 'EXTENSION_NOT_LATER' });
  });
});

describe('a change of fees', () => {
  const change: FeeChange = {
    kind: 'revision',
    notifiedOn: '2026-01-01',
    effectiveOn: '2026-04-01',
    basicFee: 320_000,
    unitPrice: 42,
  };

  it('PAYG-07: a revision is notified three months before (G-P21)', () => {
    expect(revisionNoticeBy('2026-04-01', defaultPolicy)).toBe('2026-01-01');
    expect(checkFeeChange(change, defaultPolicy)).toMatchObject({ allowed: true });
    const late = { ...change, notifiedOn: '2026-01-02' };
    expect(checkFeeChange(late, defaultPolicy)).toMatchObject({ code: 'FEE_NOTICE_TOO_SHORT' });
  });

  it("PAYG-10: a change after one month's usage needs a notice by its day, unless the policy asks for three months (AMB-51)", () => {
    const usage = { ...change, kind: 'usage', notifiedOn: '2026-04-01' } as const;
    expect(checkFeeChange(usage, defaultPolicy)).toMatchObject({
      allowed: true,
      because: ['PAYG-10'],
    });
    expect(checkFeeChange({ ...usage, notifiedOn: '2026-04-02' }, defaultPolicy)).toMatchObject({
      allowed: false,
    });
    const strict = { ...defaultPolicy, feeRevisionNotice: 'always-three-months' } as const;
    expect(checkFeeChange(usage, strict)).toMatchObject({ because: ['PAYG-07'] });
  });

  it('PAYG-08: a month costs what was in effect on its first day', () => {
    const contract = { basicFee: 300_000, unitPrice: 40 };
    const later = { ...change, effectiveOn: '2026-06-15', basicFee: 330_000 };
    expect(pricesOfMonth(contract, [later, change], '2026-03')).toEqual(contract);
    expect(pricesOfMonth(contract, [change], '2026-04')).toMatchObject({ basicFee: 320_000 });
    expect(pricesOfMonth(contract, [later, change], '2026-06')).toEqual({
      basicFee: 320_000,
      unitPrice: 42,
    });
    expect(pricesOfMonth(contract, [later, change], '2026-07')).toMatchObject({
      basicFee: 330_000,
    });
  });
});

describe('the dates that events set', () => {
  it('answer only what was asked, and refuse a question about nothing', () => {
    const answer = paygDates({ revisionOn: '2026-04-01' }, defaultPolicy);
    expect(answer).toEqual({
      revisionNoticeBy: '2026-01-01',
      because: ['PAYG-07'],
      policies: ['AMB-51'],
    });
    expect(paygDates({}, defaultPolicy)).toMatchObject({ code: 'NO_EVENT' });
  });
});
