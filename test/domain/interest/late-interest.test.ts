import fc from 'fast-check';
import { type InterestRuleName, interestRules } from '../../../domain/interest/interest-rules.js';
import { lateInterest } from '../../../domain/interest/late-interest.js';
import { interestOnPartialPayments } from '../../../domain/interest/partial-payments.js';
import { defaultPolicy } from '../../../domain/policies/resolve-policy.js';
import { addDays, dateOfDayNumber } from '../../../domain/time/calendar-date.js';

function interest(rule: InterestRuleName, amount: number, dueOn: string, paidOn: string) {
  return lateInterest({ rule, amount, dueOn, paidOn }, defaultPolicy);
}

describe('interest for late payment', () => {
  it('PAYG-13: 14.6 % a year from the day after the due date to the day of payment (G-P03)', () => {
    expect(interest('payg', 1_000_000, '2025-06-30', '2025-07-31')).toMatchObject({
      days: 31,
      interest: 12_400,
    });
  });

  it('PAYG-13: a leap year still has 365 days, and fractions are cut off (G-P04)', () => {
    expect(interest('payg', 123_456, '2024-01-31', '2024-03-10')).toMatchObject({
      days: 39,
      interest: 1_925,
    });
  });

  it('PAYG-13: the other reading divides the days of a leap year by 366 (AMB-28)', () => {
    const debt = {
      rule: 'payg',
      amount: 123_456,
      dueOn: '2024-01-31',
      paidOn: '2024-03-10',
    } as const;
    expect(lateInterest(debt, { interestYear: 'actual' })).toMatchObject({ interest: 1_920 });
    const common = { ...debt, dueOn: '2025-01-31', paidOn: '2025-03-11' };
    expect(lateInterest(common, { interestYear: 'actual' })).toMatchObject({ interest: 1_925 });
    const acrossNewYear = { ...debt, amount: 1_000_000, dueOn: '2023-12-30', paidOn: '2024-01-01' };
    expect(lateInterest(acrossNewYear, { interestYear: 'actual' })).toMatchObject({
      days: 2,
      interest: 798,
    });
  });

  it('NLH-64: 14.5 % to the day before payment, half up (G-N14, G-N17)', () => {
    expect(interest('nline', 10_000, '2024-02-20', '2024-03-10')).toMatchObject({
      days: 18,
      interest: 72,
    });
    expect(interest('nline', 5_720, '2025-06-30', '2025-07-01')).toMatchObject({
      days: 0,
      interest: 0,
    });
  });

  it('NLH-64: 365 days are fixed, whatever the policy reads into the other documents', () => {
    const debt = {
      rule: 'nline',
      amount: 10_000_000,
      dueOn: '2024-02-20',
      paidOn: '2024-03-10',
    } as const;
    expect(lateInterest(debt, { interestYear: 'actual' })).toEqual(
      lateInterest(debt, defaultPolicy),
    );
  });

  it('NLH-88: the Security terms count the day of payment (G-N15)', () => {
    expect(interest('nline-security', 10_000, '2024-02-20', '2024-03-10')).toMatchObject({
      days: 19,
      interest: 75,
    });
  });

  it('NLH-151: the Premium and Concierge terms take 14.6 % to the day before payment (G-N16)', () => {
    expect(interest('nline-premium', 10_000, '2024-02-20', '2024-03-10')).toMatchObject({
      days: 18,
      interest: 72,
    });
  });

  it('PAYG-13: payment on or before the due date bears no interest', () => {
    expect(interest('payg', 10_000, '2025-06-30', '2025-06-30')).toMatchObject({
      days: 0,
      interest: 0,
    });
    expect(interest('payg', 10_000, '2025-06-30', '2024-06-30')).toMatchObject({
      days: 0,
      interest: 0,
    });
  });

  it('is a whole number that never falls when the payment comes a day later', () => {
    const rules = fc.constantFrom(...(Object.keys(interestRules) as InterestRuleName[]));
    fc.assert(
      fc.property(
        rules,
        fc.nat(1e12),
        fc.integer({ min: 10_000, max: 30_000 }),
        fc.nat(4_000),
        (rule, amount, due, late) => {
          const dueOn = dateOfDayNumber(due);
          const now = interest(rule, amount, dueOn, addDays(dueOn, late));
          const tomorrow = interest(rule, amount, dueOn, addDays(dueOn, late + 1));
          expect(Number.isSafeInteger(now.interest)).toBe(true);
          expect(tomorrow.interest).toBeGreaterThanOrEqual(now.interest);
          expect(tomorrow.days - now.days).toBe(
            late === 0 && !interestRules[rule].countsPaymentDay ? 0 : 1,
          );
        },
      ),
    );
  });
});

describe('interest on a debt paid in parts', () => {
  const debt = { rule: 'payg', amount: 1_000_000, dueOn: '2025-06-30' } as const;

  it('PAYG-13: runs day by day on what is still open', () => {
    const payments = [{ on: '2025-07-10', amount: 600_000 }];
    expect(interestOnPartialPayments(debt, payments, '2025-07-31', defaultPolicy)).toMatchObject({
      days: 31,
      interest: 10 * 400 + 21 * 160,
      open: 400_000,
    });
  });

  it('PAYG-13: a payment before the due date lowers the debt without interest', () => {
    const payments = [{ on: '2025-06-15', amount: 1_000_000 }];
    expect(interestOnPartialPayments(debt, payments, '2025-07-31', defaultPolicy)).toMatchObject({
      interest: 0,
      open: 0,
    });
  });

  it('PAYG-13: equals the simple rule when all is paid at once', () => {
    const whole = interestOnPartialPayments(
      debt,
      [{ on: '2025-07-31', amount: 1_000_000 }],
      '2025-09-30',
      defaultPolicy,
    );
    expect(whole).toMatchObject({
      ...lateInterest({ ...debt, paidOn: '2025-07-31' }, defaultPolicy),
      open: 0,
    });
  });

  it('PAYG-13: looks at what is open on a day, the payment of that day included', () => {
    const payments = [
      { on: '2025-07-31', amount: 300_000 },
      { on: '2025-08-01', amount: 700_000 },
    ];
    const asOf = interestOnPartialPayments(debt, payments, '2025-07-31', defaultPolicy);
    expect(asOf).toMatchObject({ days: 31, interest: 12_400, open: 700_000 });
  });

  it('refuses payments above the debt', () => {
    const payments = [{ on: '2025-07-10', amount: 1_000_001 }];
    expect(interestOnPartialPayments(debt, payments, '2025-07-31', defaultPolicy)).toMatchObject({
      code: 'PAYMENT_EXCEEDS_DEBT',
    });
  });
});
