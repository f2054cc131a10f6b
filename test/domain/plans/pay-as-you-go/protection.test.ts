import { isConfidential } from '../../../../domain/plans/pay-as-you-go/confidentiality.js';
import { cappedDamages, damagesClaimBy } from '../../../../domain/plans/pay-as-you-go/damages.js';
import { prevailingText } from '../../../../domain/plans/pay-as-you-go/precedence.js';
import {
  mayInterruptSupport,
  remedyForSupport,
  treatmentOfData,
} from '../../../../domain/plans/pay-as-you-go/software-support.js';
import {
  checkPaygSuspension,
  duringProhibitedActSuspension,
} from '../../../../domain/plans/pay-as-you-go/suspension.js';
import { defaultPolicy } from '../../../../domain/policies/resolve-policy.js';

describe('a suspension of use', () => {
  const on = '2025-07-10';
  const told = { reason: 'invoice of April unpaid', from: '2025-07-10', until: '2025-07-20' };

  it('PAYG-26: comes at once in a disaster', () => {
    expect(checkPaygSuspension({ ground: 'disaster', on })).toMatchObject({ because: ['PAYG-26'] });
  });

  it('PAYG-36: comes without notice on a prohibited act, whose information is deleted', () => {
    expect(checkPaygSuspension({ ground: 'prohibited-act', on })).toMatchObject({
      because: ['PAYG-36'],
    });
    expect(duringProhibitedActSuspension()).toEqual(['delete-named-information']);
  });

  it('PAYG-44: comes for maintenance after the customer was contacted', () => {
    expect(checkPaygSuspension({ ground: 'maintenance', on })).toMatchObject({
      code: 'CUSTOMER_NOT_CONTACTED',
    });
    expect(
      checkPaygSuspension({ ground: 'maintenance', on, customerContacted: true }),
    ).toMatchObject({ allowed: true });
  });

  it('PAYG-45: comes for default from the day after the due date', () => {
    const unpaid = { ground: 'unpaid', on, told } as const;
    expect(checkPaygSuspension({ ...unpaid, dueOn: '2025-07-09' })).toMatchObject({
      allowed: true,
    });
    expect(checkPaygSuspension({ ...unpaid, dueOn: '2025-07-10' })).toMatchObject({
      code: 'NOT_OVERDUE',
    });
    expect(checkPaygSuspension({ ground: 'hampers-operations', on, told })).toMatchObject({
      allowed: true,
    });
  });

  it('PAYG-46: reason, day and period are told before, except in an emergency', () => {
    expect(checkPaygSuspension({ ground: 'breach', on })).toMatchObject({
      code: 'SUSPENSION_NOT_ANNOUNCED',
    });
    const noPeriod = { reason: 'breach', from: '2025-07-10' };
    expect(checkPaygSuspension({ ground: 'breach', on, told: noPeriod })).toMatchObject({
      allowed: false,
    });
    const later = { ...told, from: '2025-07-11' };
    expect(checkPaygSuspension({ ground: 'breach', on, told: later })).toMatchObject({
      allowed: false,
    });
    expect(checkPaygSuspension({ ground: 'breach', on, isEmergency: true })).toMatchObject({
      allowed: true,
    });
  });
});

describe('confidential information and damages', () => {
  const written = { disclosedOn: '2025-05-01', isOral: false };
  const ended = { endedOn: '2031-04-20' };

  it('PAYG-49: is kept during the contract and three years after its end; what was said only if written up in 30 days', () => {
    expect(isConfidential(written, {}, '2040-01-01', defaultPolicy)).toBe(true);
    expect(isConfidential(written, ended, '2034-04-20', defaultPolicy)).toBe(true);
    expect(isConfidential(written, ended, '2034-04-21', defaultPolicy)).toBe(false);
    const said = { ...written, isOral: true };
    expect(isConfidential(said, {}, '2025-06-01', defaultPolicy)).toBe(false);
    expect(
      isConfidential({ ...said, writtenUpOn: '2025-05-31' }, {}, '2025-06-01', defaultPolicy),
    ).toBe(true);
    expect(
      isConfidential({ ...said, writtenUpOn: '2025-06-01' }, {}, '2025-06-01', defaultPolicy),
    ).toBe(false);
  });

  it('PAYG-50: an exception takes information out', () => {
    expect(
      isConfidential({ ...written, isOutside: 'public' }, {}, '2025-06-01', defaultPolicy),
    ).toBe(false);
  });

  it('PAYG-40: damages stop at the fee of the month, outages and indirect loss give none', () => {
    expect(cappedDamages({ loss: 900_000, kind: 'direct' }, 385_000)).toBe(385_000);
    expect(cappedDamages({ loss: 90_000, kind: 'direct' }, 385_000)).toBe(90_000);
    expect(cappedDamages({ loss: 90_000, kind: 'outage' }, 385_000)).toBe(0);
    expect(cappedDamages({ loss: 90_000, kind: 'special-or-indirect' }, 385_000)).toBe(0);
  });

  it('PAYG-41: a claim lapses three months after the damage (G-P22)', () => {
    expect(damagesClaimBy('2025-11-30', defaultPolicy)).toBe('2026-02-28');
  });

  it('PAYG-19: the licence goes before the specification, the specification before the terms', () => {
    expect(prevailingText(['terms', 'service-specification'])).toBe('service-specification');
    expect(prevailingText(['terms', 'service-specification', 'third-party-licence'])).toBe(
      'third-party-licence',
    );
    expect(prevailingText([])).toBeUndefined();
  });
});

describe('software support', () => {
  const period = { startsOn: '2025-04-01', endsOn: '2031-03-31' };

  it('PAYG-71: support not as specified is redone inside the usage period, and nothing else', () => {
    expect(remedyForSupport(false, period, '2031-03-31')).toBe('redo');
    expect(remedyForSupport(false, period, '2031-04-01')).toBe('none');
    expect(remedyForSupport(true, period, '2025-06-01')).toBe('none');
  });

  it('PAYG-72: support may be interrupted while login authentication or encryption is missing', () => {
    expect(mayInterruptSupport({ usesLoginAuthentication: true, usesEncryption: true })).toBe(
      false,
    );
    expect(mayInterruptSupport({ usesLoginAuthentication: true, usesEncryption: false })).toBe(
      true,
    );
    expect(mayInterruptSupport({ usesLoginAuthentication: false, usesEncryption: true })).toBe(
      true,
    );
  });

  it('PAYG-73: unannounced data count as free of individual numbers and are stopped, returned or destroyed if not', () => {
    expect(treatmentOfData({ announcedInAdvance: true, containsIndividualNumbers: true })).toBe(
      'not-accepted',
    );
    expect(treatmentOfData({ announcedInAdvance: false, containsIndividualNumbers: false })).toBe(
      'accepted',
    );
    expect(treatmentOfData({ announcedInAdvance: false, containsIndividualNumbers: true })).toBe(
      'stop-return-or-destroy',
    );
  });
});
