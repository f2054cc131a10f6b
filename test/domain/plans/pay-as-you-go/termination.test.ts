import { type Termination, terminate } from '../../../../domain/plans/pay-as-you-go/termination.js';
import { defaultPolicy } from '../../../../domain/policies/resolve-policy.js';

const base: Termination = {
  ground: 'false-statement',
  by: 'provider',
  on: '2025-08-12',
  termEndsOn: '2027-03-31',
  basicFee: 300_000,
};
const outcome = (changed: Partial<Termination>) =>
  terminate({ ...base, ...changed }, defaultPolicy);
const nineteenMonths = 19 * 300_000;

describe('the end of a contract on a ground', () => {
  it('PAYG-22: with a licence that ends it ends by itself, without a penalty', () => {
    expect(outcome({ ground: 'licence-ended' })).toMatchObject({
      penalty: 0,
      because: ['PAYG-22'],
    });
  });

  it('PAYG-38: lost equipment ends it on the day of the notice, with the remaining fees at once', () => {
    expect(outcome({ ground: 'equipment-lost', by: 'customer' })).toMatchObject({
      endsOn: '2025-08-12',
      penalty: nineteenMonths,
      penaltyDueOn: '2025-08-12',
    });
  });

  it('PAYG-54: only the provider cancels on false statements or earlier misuse', () => {
    expect(outcome({})).toMatchObject({ endsOn: '2025-08-12' });
    expect(outcome({ by: 'customer' })).toMatchObject({ code: 'NOT_A_GROUND_OF_THE_CUSTOMER' });
    expect(outcome({ ground: 'earlier-misuse', by: 'customer' })).toMatchObject({ allowed: false });
  });

  it('PAYG-55: debts and penalty are then due at the end of the following month (G-P16)', () => {
    expect(outcome({})).toMatchObject({
      penalty: nineteenMonths,
      debtsDueOn: '2025-09-30',
      penaltyDueOn: '2025-09-30',
    });
  });

  it('PAYG-56: a breach needs a written notice and 30 days that ran out', () => {
    const breach = { ground: 'uncured-breach', breachNoticeReceivedOn: '2025-07-13' } as const;
    expect(outcome(breach)).toMatchObject({ code: 'BREACH_CAN_BE_CURED' });
    expect(outcome({ ...breach, on: '2025-08-13' })).toMatchObject({ endsOn: '2025-08-13' });
    expect(outcome({ ...breach, on: '2025-08-13', curedOn: '2025-08-12' })).toMatchObject({
      allowed: false,
    });
    expect(outcome({ ground: 'uncured-breach' })).toMatchObject({ code: 'BREACH_NOTICE_MISSING' });
  });

  it.each([
    'attachment-or-insolvency',
    'dishonour-or-stopped-payment',
    'closing-or-dissolution',
    'deteriorated-finances',
    'business-transfer',
  ] as const)('PAYG-56: either side cancels at once on %s', (ground) => {
    expect(outcome({ ground })).toMatchObject({ endsOn: '2025-08-12' });
    expect(outcome({ ground, by: 'customer' })).toMatchObject({ endsOn: '2025-08-12' });
  });

  it('PAYG-57: cancelled by the customer, the month is due in full and later months not at all (G-P17)', () => {
    expect(outcome({ ground: 'deteriorated-finances', by: 'customer' })).toMatchObject({
      lastMonthFee: 300_000,
      penalty: 0,
      because: ['PAYG-56', 'PAYG-57'],
    });
  });

  it('PAYG-58: cancelled by the provider, debts are due at once and the penalty in the following month', () => {
    expect(outcome({ ground: 'deteriorated-finances' })).toMatchObject({
      penalty: nineteenMonths,
      debtsDueOn: '2025-08-12',
      penaltyDueOn: '2025-09-30',
    });
  });

  it('PAYG-59: on anti-social ties all is due at once, the penalty only when the provider cancels', () => {
    expect(outcome({ ground: 'anti-social-forces' })).toMatchObject({
      penalty: nineteenMonths,
      debtsDueOn: '2025-08-12',
      penaltyDueOn: '2025-08-12',
    });
    expect(outcome({ ground: 'anti-social-forces', by: 'customer' })).toMatchObject({
      penalty: 0,
      debtsDueOn: '2025-08-12',
    });
  });
});
