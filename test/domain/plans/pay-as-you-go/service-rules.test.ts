import { checkCreditApplication } from '../../../../domain/plans/pay-as-you-go/credit-application.js';
import {
  adjustDelivery,
  checkDelivery,
  checkPlaceOfUse,
} from '../../../../domain/plans/pay-as-you-go/delivery.js';
import {
  isNoticeInTime,
  noticeDuties,
} from '../../../../domain/plans/pay-as-you-go/notice-duties.js';
import {
  countsAsOutage,
  excludedOutageCauses,
  excludedStretches,
} from '../../../../domain/plans/pay-as-you-go/outage-causes.js';
import { checkOutageReport } from '../../../../domain/plans/pay-as-you-go/outage-intake.js';
import {
  interestDueOn,
  openAfterTransfer,
} from '../../../../domain/plans/pay-as-you-go/payment.js';

describe('delivery and use', () => {
  const delivery = {
    on: '2025-03-28',
    place: 'Osaka',
    country: 'JP',
    contract: { deliveryOn: '2025-03-28', place: 'Osaka' },
  };

  it("PAYG-15: equipment goes to the contract's place on the contract's day, in Japan", () => {
    expect(checkDelivery(delivery)).toMatchObject({ allowed: true });
    expect(checkDelivery({ ...delivery, country: 'TW' })).toMatchObject({
      code: 'DELIVERY_NOT_IN_JAPAN',
    });
    expect(checkDelivery({ ...delivery, place: 'Kobe' })).toMatchObject({
      code: 'DELIVERY_PLACE_DIFFERS',
    });
    expect(checkDelivery({ ...delivery, on: '2025-03-29' })).toMatchObject({
      code: 'DELIVERY_DAY_DIFFERS',
    });
  });

  it('PAYG-17: a delivery that fails is notified beforehand and adjusted by both sides', () => {
    const dates = {
      newDeliveryOn: '2025-04-04',
      newStartsOn: '2025-04-08',
      newEndsOn: '2031-04-07',
    };
    const adjustment = {
      notifiedOn: '2025-03-27',
      deliveryOn: '2025-03-28',
      agreedByBoth: true,
      ...dates,
    };
    expect(adjustDelivery(adjustment)).toEqual({
      deliveryOn: '2025-04-04',
      startsOn: '2025-04-08',
      endsOn: '2031-04-07',
    });
    expect(adjustDelivery({ ...adjustment, notifiedOn: '2025-03-29' })).toMatchObject({
      code: 'DELIVERY_NOTICE_MISSING',
    });
    expect(adjustDelivery({ ...adjustment, agreedByBoth: false })).toMatchObject({
      code: 'ADJUSTMENT_NOT_AGREED',
    });
  });

  it('PAYG-18: the equipment is used in Japan', () => {
    expect(checkPlaceOfUse('JP')).toMatchObject({ allowed: true });
    expect(checkPlaceOfUse('US')).toMatchObject({ code: 'USE_OUTSIDE_JAPAN' });
  });
});

describe('trouble with the service', () => {
  const report = {
    checkedOwnEquipment: true,
    checkedConnection: true,
    reportedAsSpecified: true,
    hasDefectInCustomerEnvironment: false,
  };

  it('PAYG-24: the customer first checks own equipment and connection and reports as specified', () => {
    expect(checkOutageReport(report)).toMatchObject({ allowed: true });
    expect(checkOutageReport({ ...report, checkedConnection: false })).toMatchObject({
      field: 'checkedConnection',
    });
    expect(checkOutageReport({ ...report, checkedOwnEquipment: false })).toMatchObject({
      field: 'checkedOwnEquipment',
    });
    expect(checkOutageReport({ ...report, reportedAsSpecified: false })).toMatchObject({
      code: 'REPORT_NOT_AS_SPECIFIED',
    });
  });

  it("PAYG-25: a defect in the customer's environment ends the duty to provide", () => {
    expect(checkOutageReport({ ...report, hasDefectInCustomerEnvironment: true })).toMatchObject({
      because: ['PAYG-25'],
    });
  });

  it('PAYG-32: slow operation from another cause than the equipment is no outage', () => {
    expect(countsAsOutage({ effect: 'degraded', causedByServiceEquipment: false })).toBe(false);
    expect(countsAsOutage({ effect: 'degraded', causedByServiceEquipment: true })).toBe(true);
    expect(countsAsOutage({ effect: 'down', causedByServiceEquipment: false })).toBe(true);
  });

  it('PAYG-33: exactly the fourteen causes take time off, and none without a cause', () => {
    expect(Object.keys(excludedOutageCauses)).toHaveLength(14);
    const entry = { from: 10, to: 20, cause: 'emergency-maintenance' };
    expect(excludedStretches([entry])).toEqual([{ from: 10, to: 20 }]);
    expect(excludedStretches([{ ...entry, cause: 'toString' }])).toMatchObject({
      code: 'UNKNOWN_OUTAGE_CAUSE',
    });
    expect(excludedStretches([entry, { ...entry, to: 9 }])).toMatchObject({
      field: 'excluded.1.to',
    });
  });

  it('PAYG-30: an application is accepted until its last day, for an eligible outage', () => {
    const outage = { eligible: true, applyBy: '2025-05-16' };
    expect(checkCreditApplication(outage, '2025-05-16')).toMatchObject({ allowed: true });
    expect(checkCreditApplication(outage, '2025-05-17')).toMatchObject({
      code: 'CREDIT_APPLICATION_LATE',
    });
    expect(checkCreditApplication({ eligible: false }, '2025-05-01')).toMatchObject({
      code: 'OUTAGE_NOT_ELIGIBLE',
    });
  });
});

describe('money that arrives', () => {
  it('PAYG-12: transfer charges are the customer’s: only what arrived counts', () => {
    expect(openAfterTransfer(385_000, 384_560)).toBe(440);
    expect(openAfterTransfer(385_000, 385_000)).toBe(0);
    expect(openAfterTransfer(385_000, 385_001)).toMatchObject({ code: 'PAYMENT_EXCEEDS_DEBT' });
  });

  it('PAYG-14: interest is due when it is claimed, on the date that the claim sets', () => {
    expect(interestDueOn(undefined)).toBeUndefined();
    expect(interestDueOn({ claimedOn: '2025-08-01', payBy: '2025-08-31' })).toBe('2025-08-31');
    expect(interestDueOn({ claimedOn: '2025-08-01', payBy: '2025-07-31' })).toMatchObject({
      allowed: false,
    });
  });
});

describe('what one side tells the other', () => {
  it('PAYG-35: the customer tells of a prohibited act at once', () => {
    expect(noticeDuties['prohibited-act-or-likelihood']).toMatchObject({
      by: 'customer',
      when: 'at-once',
    });
    expect(isNoticeInTime('prohibited-act-or-likelihood', '2025-05-01', '2025-05-01')).toBe(true);
    expect(isNoticeInTime('prohibited-act-or-likelihood', '2025-05-02', '2025-05-01')).toBe(false);
  });

  it('PAYG-44: maintenance is announced before it', () => {
    expect(isNoticeInTime('maintenance', '2025-05-01', '2025-05-01')).toBe(false);
    expect(isNoticeInTime('maintenance', '2025-04-30', '2025-05-01')).toBe(true);
  });
});
