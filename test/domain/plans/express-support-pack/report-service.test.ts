import * as fees from '../../../../domain/plans/express-support-pack/report-fees.js';
import {
  addToSubscription,
  cancelAtOnce,
  cancelReportService,
  endsWithHardwareContract,
  reportStartsOn,
} from '../../../../domain/plans/express-support-pack/report-subscription.js';
import {
  preventsRenewal,
  reportTerm,
} from '../../../../domain/plans/express-support-pack/report-term.js';
import { defaultPolicy } from '../../../../domain/policies/resolve-policy.js';

describe('a subscription of the report service', () => {
  it('ESP-81: starts on the desired date, or on the date agreed after an objection', () => {
    expect(reportStartsOn({ desiredOn: '2025-06-10', objected: false })).toBe('2025-06-10');
    expect(reportStartsOn({ desiredOn: '2025-06-10', objected: true })).toBeUndefined();
    expect(
      reportStartsOn({ desiredOn: '2025-06-10', objected: true, agreedOn: '2025-07-01' }),
    ).toBe('2025-07-01');
  });

  it('ESP-82 ESP-84: runs a year and renews unless notice came one month before expiry (G-E07)', () => {
    const term = reportTerm('2025-06-10', 1);
    expect(term).toMatchObject({ endsOn: '2026-06-09', nonRenewalNoticeBy: '2026-05-09' });
    expect(preventsRenewal(term, '2026-05-09')).toBe(true);
    expect(preventsRenewal(term, '2026-05-10')).toBe(false);
    expect(reportTerm('2025-06-10', 2)).toMatchObject({
      startsOn: '2026-06-10',
      endsOn: '2027-06-09',
    });
  });

  it('ESP-82: a year from 29 February ends on the 28th and the next begins the day after', () => {
    expect(reportTerm('2024-02-29', 1).endsOn).toBe('2025-02-28');
    expect(reportTerm('2024-02-29', 4)).toMatchObject({
      startsOn: '2027-03-01',
      endsOn: '2028-02-29',
      nonRenewalNoticeBy: '2028-01-29',
    });
    expect(reportTerm('2024-02-29', 2)).toMatchObject({
      startsOn: '2025-03-01',
      endsOn: '2026-02-28',
    });
  });

  it('ESP-83: paid monthly, it can be cancelled with a month of notice; ESP-84: paid annually, it cannot', () => {
    const facts = { payment: 'monthly', noticedOn: '2025-01-31' } as const;
    expect(cancelReportService({ ...facts, endsOn: '2025-02-28' }, defaultPolicy)).toMatchObject({
      earliestEnd: '2025-02-28',
    });
    expect(cancelReportService({ ...facts, endsOn: '2025-02-27' }, defaultPolicy)).toMatchObject({
      code: 'CANCELLATION_NOTICE_TOO_SHORT',
    });
    expect(
      cancelReportService({ ...facts, payment: 'annual', endsOn: '2026-01-31' }, defaultPolicy),
    ).toMatchObject({ code: 'NO_MIDTERM_CANCELLATION' });
  });

  it('ESP-93: is extended by an application form only', () => {
    expect(addToSubscription(false)).toMatchObject({ code: 'APPLICATION_FORM_MISSING' });
    expect(addToSubscription(true)).toBeUndefined();
  });

  it('ESP-102: ends with the hardware maintenance contract of its type', () => {
    const facts = { hardwareContractEndsOn: '2025-12-31', reportEndsOn: '2026-06-09' };
    expect(endsWithHardwareContract({ ...facts, hasHardwareContract: true })).toBe('2025-12-31');
    expect(endsWithHardwareContract({ ...facts, hasHardwareContract: false })).toBe('2026-06-09');
  });

  it('ESP-100 ESP-101: can be cancelled at once, all debts falling due; on default only after the demand', () => {
    expect(cancelAtOnce({ ground: 'dishonoured-bill', arisenOn: '2025-05-01' })).toMatchObject({
      mayCancelFrom: '2025-05-01',
      debtsDueOn: '2025-05-01',
    });
    const inDefault = { ground: 'default-despite-demand', arisenOn: '2025-05-01' } as const;
    expect(cancelAtOnce(inDefault)).toMatchObject({ code: 'DEMAND_PERIOD_RUNNING' });
    expect(cancelAtOnce({ ...inDefault, demandPeriodEndedOn: '2025-05-01' })).toMatchObject({
      code: 'DEMAND_PERIOD_RUNNING',
    });
    expect(cancelAtOnce({ ...inDefault, demandPeriodEndedOn: '2025-04-30' })).toMatchObject({
      mayCancelFrom: '2025-05-01',
    });
  });
});

describe('fees of the report service', () => {
  it('ESP-40: cost nothing with a server package that applied by form', () => {
    expect(
      fees.reportCharge(
        { fee: 3_333, withServerPackage: true, appliedOn: '2025-06-01' },
        defaultPolicy,
      ),
    ).toMatchObject({ total: 0, because: ['ESP-40'] });
    expect(fees.mayUseReportService('server', true)).toBe(true);
    expect(fees.mayUseReportService('iexpress-gateway', true)).toBe(false);
    expect(fees.mayUseReportService('server', false)).toBe(false);
  });

  it('ESP-89 ESP-90: bear tax at the rate of the application, fractions cut off (G-E08)', () => {
    expect(
      fees.reportCharge(
        { fee: 3_333, withServerPackage: false, appliedOn: '2025-06-01' },
        defaultPolicy,
      ),
    ).toMatchObject({ tax: 333, total: 3_666 });
  });

  it('ESP-87: are charged for every month touched, in full (G-E09)', () => {
    expect(fees.monthlyFees(3_000, '2025-06-20', '2025-08-05')).toBe(9_000);
    expect(fees.monthlyFees(3_000, '2025-12-31', '2026-01-01')).toBe(6_000);
    expect(fees.monthlyFees(3_000, '2025-06-20', '2025-06-19')).toBe(0);
  });

  it('ESP-88: of a year are not refunded unless the provider is at fault', () => {
    expect(fees.annualFeeRefund(36_000, { necAtFault: false, amountSetByManager: 9_000 })).toBe(0);
    expect(fees.annualFeeRefund(36_000, { necAtFault: true, amountSetByManager: 9_000 })).toBe(
      9_000,
    );
    expect(fees.annualFeeRefund(36_000, { necAtFault: true, amountSetByManager: 90_000 })).toBe(
      36_000,
    );
  });

  it('ESP-91: of a month are due on its last day', () => {
    expect(fees.monthlyFeeDueOn('2024-02', defaultPolicy)).toBe('2024-02-29');
    const shifting = { deadlineShift: 'next-business-day' } as const;
    expect(fees.monthlyFeeDueOn('2025-08', shifting)).toBe('2025-09-01');
  });

  it('ESP-92: of a year are due 30 days from the start, on renewal from the day after expiry (G-E07)', () => {
    expect(fees.annualFeeDueOn('2025-06-10', defaultPolicy)).toBe('2025-07-10');
    expect(fees.renewedTermStartsOn('2026-06-09')).toBe('2026-06-10');
    expect(fees.annualFeeDueOn(fees.renewedTermStartsOn('2026-06-09'), defaultPolicy)).toBe(
      '2026-07-10',
    );
  });
});
