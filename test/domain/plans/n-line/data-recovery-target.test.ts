import fc from 'fast-check';
import {
  dataRecoveryTarget,
  mayBeginRecovery,
} from '../../../../domain/plans/n-line/data-recovery-target.js';
import { addDays } from '../../../../domain/time/calendar-date.js';

describe('the delivery of recovered data', () => {
  it('NLH-107: a device that arrives on Friday 2025-04-25 is delivered by 2025-05-14 (G-N35)', () => {
    expect(dataRecoveryTarget('2025-04-25', '2025-04-20').deliverBy).toBe('2025-05-14');
  });

  it('NLH-107: until the share is paid the clock stands still, unless read otherwise', () => {
    expect(dataRecoveryTarget('2025-06-02', '2025-06-09').deliverBy).toBe('2025-06-23');
    const policy = { recoveryClock: 'from-arrival' } as const;
    const target = dataRecoveryTarget('2025-06-02', '2025-06-09', undefined, policy);
    expect(target.deliverBy).toBe('2025-06-16');
  });

  it('NLH-107: a severe fault or a rescheduling customer makes the ten days a rule of thumb', () => {
    const ordinary = dataRecoveryTarget('2025-06-02');
    const severe = dataRecoveryTarget(
      '2025-06-02',
      undefined,
      undefined,
      undefined,
      'severe-fault',
    );
    expect([ordinary.binding, severe.binding]).toEqual([true, false]);
  });

  it('NLH-107: a later arrival never has an earlier target', () => {
    fc.assert(
      fc.property(fc.nat(20_000), (offset) => {
        const day = addDays('1990-01-01', offset);
        const later = dataRecoveryTarget(addDays(day, 1)).deliverBy;
        expect(later >= dataRecoveryTarget(day).deliverBy).toBe(true);
      }),
    );
  });

  it('NLH-108: work begins only after the rough estimate was accepted', () => {
    expect(mayBeginRecovery({ roughEstimateAccepted: false, sharePaid: true })).toMatchObject({
      code: 'ESTIMATE_NOT_ACCEPTED',
    });
  });

  it('NLH-105: work begins only after the payment is confirmed', () => {
    expect(mayBeginRecovery({ roughEstimateAccepted: true, sharePaid: false })).toMatchObject({
      code: 'SHARE_NOT_PAID',
    });
    expect(mayBeginRecovery({ roughEstimateAccepted: true, sharePaid: true }).allowed).toBe(true);
  });
});
