import {
  beforeLegalDisclosure,
  upsConfidentialUntil,
} from '../../../../domain/plans/ups-battery-pack/confidentiality.js';
import {
  isUpsWorkIncluded,
  upsDamages,
  upsExemption,
} from '../../../../domain/plans/ups-battery-pack/exclusions.js';
import { mustReportTemperature } from '../../../../domain/plans/ups-battery-pack/hot-room.js';
import {
  onSuspicion,
  upsSuspension,
} from '../../../../domain/plans/ups-battery-pack/suspension.js';
import { defaultPolicy } from '../../../../domain/policies/resolve-policy.js';

describe('what the pack leaves out', () => {
  it('UPS-20: work other than the replacement of the battery is not included', () => {
    expect(isUpsWorkIncluded('battery-replacement')).toBe(true);
    expect(isUpsWorkIncluded('ups-repair')).toBe(false);
    expect(isUpsWorkIncluded('other')).toBe(false);
  });

  const mishap = { isAlteredProduct: false, attributableToProvider: true } as const;

  it('UPS-59: altered products carry no liability', () => {
    expect(upsExemption({ ...mishap, kind: 'defect-of-service', isAlteredProduct: true })).toBe(
      'UPS-59',
    );
    expect(upsExemption({ ...mishap, kind: 'defect-of-service' })).toBeUndefined();
  });

  it('UPS-60: no liability for a replacement that nobody asked for or found a date for', () => {
    expect(upsExemption({ ...mishap, kind: 'not-replaced', wasRequested: false })).toBe('UPS-60');
    expect(
      upsExemption({ ...mishap, kind: 'not-replaced', dateFailedForCustomerReasons: true }),
    ).toBe('UPS-60');
    expect(upsExemption({ ...mishap, kind: 'not-replaced', attributableToProvider: false })).toBe(
      'UPS-60',
    );
    expect(upsExemption({ ...mishap, kind: 'not-replaced', wasRequested: true })).toBeUndefined();
  });

  it("UPS-61: no liability for a power failure that is not the provider's fault", () => {
    expect(upsExemption({ ...mishap, kind: 'power-failure', attributableToProvider: false })).toBe(
      'UPS-61',
    );
    expect(upsExemption({ ...mishap, kind: 'power-failure' })).toBeUndefined();
  });

  it('UPS-62: damages stop at the price of the pack', () => {
    expect(upsDamages(500_000, 182_600)).toBe(182_600);
    expect(upsDamages(50_000, 182_600)).toBe(50_000);
  });
});

describe('stopping the service', () => {
  it('UPS-54: a breach of the pledge stops it at once, a suspicion only opens an investigation', () => {
    const breach = { ground: 'anti-social-forces', arisenOn: '2025-05-01' } as const;
    expect(upsSuspension(breach, defaultPolicy)).toMatchObject({
      maySuspend: true,
      from: '2025-05-01',
    });
    expect(onSuspicion(true)).toEqual({ mayInvestigate: true, mayStop: false });
    expect(onSuspicion(false)).toEqual({ mayInvestigate: false, mayStop: false });
  });

  it('UPS-55: a breach of duty needs a demand and a reasonable period that ran out', () => {
    const breach = { ground: 'breach-of-duty', arisenOn: '2025-04-20' } as const;
    expect(upsSuspension(breach, defaultPolicy)).toMatchObject({ maySuspend: false });
    const demanded = { ...breach, demandReceivedOn: '2025-05-01' };
    expect(upsSuspension(demanded, defaultPolicy)).toMatchObject({
      maySuspend: true,
      lastCureDay: '2025-05-15',
      from: '2025-05-16',
    });
    expect(upsSuspension({ ...demanded, periodDays: 30 }, defaultPolicy)).toMatchObject({
      from: '2025-06-01',
    });
    expect(upsSuspension({ ...demanded, curedOn: '2025-05-15' }, defaultPolicy)).toMatchObject({
      maySuspend: false,
    });
    expect(upsSuspension({ ...demanded, curedOn: '2025-05-16' }, defaultPolicy)).toMatchObject({
      maySuspend: true,
    });
  });

  it.each([
    'attachment-or-insolvency',
    'dishonoured-bill',
    'closing-or-dissolution',
    'deteriorated-finances',
  ] as const)('UPS-56: %s stops it without a demand', (ground) => {
    expect(upsSuspension({ ground, arisenOn: '2025-05-01' }, defaultPolicy)).toMatchObject({
      maySuspend: true,
      from: '2025-05-01',
    });
  });

  it('UPS-57: all debts fall due with the stop', () => {
    const ground = { ground: 'dishonoured-bill', arisenOn: '2025-05-01' } as const;
    expect(upsSuspension(ground, defaultPolicy)).toMatchObject({ debtsDueOn: '2025-05-01' });
  });
});

describe('information between the parties', () => {
  const written = { receivedOn: '2024-02-29', isOral: false };

  it('UPS-52: is confidential for three years after receipt; what was said only if written up within 14 days', () => {
    expect(upsConfidentialUntil(written, defaultPolicy)).toBe('2027-02-28');
    const said = { receivedOn: '2025-05-01', isOral: true };
    expect(upsConfidentialUntil(said, defaultPolicy)).toBeUndefined();
    expect(upsConfidentialUntil({ ...said, writtenUpOn: '2025-05-15' }, defaultPolicy)).toBe(
      '2028-05-01',
    );
    expect(
      upsConfidentialUntil({ ...said, writtenUpOn: '2025-05-16' }, defaultPolicy),
    ).toBeUndefined();
  });

  it('UPS-53: public or already held information is outside, and a legal order is announced first', () => {
    expect(
      upsConfidentialUntil({ ...written, isOutside: 'public' }, defaultPolicy),
    ).toBeUndefined();
    expect(beforeLegalDisclosure()).toEqual(['notify-other-side', 'ask-for-confidentiality']);
  });
});

describe('a hot room', () => {
  it('UPS-69: is reported above 40 °C when the heat lasts', () => {
    expect(mustReportTemperature(40, true)).toBe(false);
    expect(mustReportTemperature(40.5, true)).toBe(true);
    expect(mustReportTemperature(45, false)).toBe(false);
  });
});
