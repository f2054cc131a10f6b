import { type CoverageInput, decideCoverage } from '../../../domain/coverage/coverage-decision.js';
import { isRefusal } from '../../../domain/refusal.js';

const contract = {
  id: 'CT001',
  plan: 'esp-g2',
  window: '12x5' as const,
  startsOn: '2024-08-11',
  endsOn: '2029-08-10',
};

function decided(input: Partial<CoverageInput>) {
  const decision = decideCoverage({
    contract,
    assetKind: 'server',
    acceptedAt: '2025-06-11T10:00:00+09:00',
    ...input,
  });
  if (isRefusal(decision)) throw new Error(decision.code);
  return decision;
}

describe('what a contract covers at an instant', () => {
  it('ESP-56: a repair inside the window of the registration card is included, with the two hours', () => {
    expect(decided({})).toMatchObject({
      covered: true,
      windowOpen: true,
      windowClosesAt: '2025-06-11T21:00:00+09:00',
      targetApplies: true,
      holiday: false,
      because: ['ESP-04', 'ESP-37', 'ESP-16', 'ESP-56', 'ESP-18'],
    });
  });

  it('ESP-56: on a national holiday the window is open and the two hours do not run', () => {
    const decision = decided({ acceptedAt: '2025-07-21T10:00:00+09:00' });
    expect(decision).toMatchObject({ windowOpen: true, targetApplies: false, holiday: true });
    expect(decision.lines.map(({ code }) => code)).toEqual([
      'CONTRACT_IN_FORCE',
      'REPAIR_INCLUDED',
      'WINDOW_OPEN',
      'NO_TARGET_ON_HOLIDAY',
    ]);
  });

  it('ESP-18: outside the reception hours it says from when the two hours will count (AMB-08)', () => {
    const saturday = decided({ acceptedAt: '2026-11-21T13:59:00+09:00' });
    expect(saturday.lines.at(-1)).toMatchObject({
      code: 'NO_TARGET_OUTSIDE_RECEPTION',
      // Monday the 23rd is a national holiday.
      params: { countsFrom: '2026-11-24T08:30:00+09:00' },
    });
  });

  it('the same question an hour later can have another answer', () => {
    expect(decided({ acceptedAt: '2025-06-11T20:30:00+09:00' }).windowOpen).toBe(true);
    expect(decided({ acceptedAt: '2025-06-11T21:30:00+09:00' })).toMatchObject({
      windowOpen: false,
      windowOpensAt: '2025-06-12T08:30:00+09:00',
      targetApplies: false,
    });
  });

  it('ESP-36: software is never covered, whatever the fault', () => {
    expect(decided({ assetKind: 'software' })).toMatchObject({ covered: false });
    expect(decided({ assetKind: 'software' }).because).toContain('ESP-36');
  });

  it('ESP-44 ESP-53: a pack never covers a UPS battery; its price is agreed (G-X01)', () => {
    expect(decided({ assetKind: 'ups-battery' })).toMatchObject({
      covered: false,
      exclusion: { item: 4, rule: 'ESP-44', pricedBy: 'agreement' },
    });
    expect(
      decided({ assetKind: 'ups-battery', contract: { ...contract, plan: 'ups-battery' } }),
    ).toMatchObject({
      covered: true,
      targetApplies: false,
    });
  });

  it.each([5, 6, 7, 8] as const)(
    'ESP-45 ESP-46 ESP-47 ESP-48 ESP-54: item %s is done at the appendix',
    (exclusionItem) => {
      const decision = decided({ exclusionItem });
      expect(decision.covered).toBe(false);
      expect(decision.exclusion?.pricedBy).toBe('tariff');
      expect(decision.because).toContain(`ESP-${40 + exclusionItem}`);
    },
  );

  it('AMB-08: the two hours follow the window of the pack where the contract says so', () => {
    const late = { acceptedAt: '2025-06-11T20:30:00+09:00' };
    expect(decided(late).targetApplies).toBe(false);
    expect(
      decided({ ...late, contract: { ...contract, policy: { targetHours: 'contract-window' } } })
        .targetApplies,
    ).toBe(true);
  });

  it('a window that never closes has no closing time', () => {
    const decision = decided({ contract: { ...contract, window: '24x7' } });
    expect(decision.windowClosesAt).toBeUndefined();
    expect(decision.lines.map(({ code }) => code)).toContain('WINDOW_ALWAYS_OPEN');
  });

  it('ESP-04 ESP-22: a contract gives nothing before its first and after its last day', () => {
    const on = (acceptedAt: string) =>
      decideCoverage({ contract, assetKind: 'server', acceptedAt });
    expect(on('2024-08-10T23:59:59+09:00')).toMatchObject({
      code: 'CONTRACT_NOT_STARTED',
      because: ['ESP-04'],
    });
    expect(on('2029-08-11T00:00:00+09:00')).toMatchObject({
      code: 'CONTRACT_ENDED',
      because: ['ESP-04', 'ESP-22'],
    });
    expect(isRefusal(on('2029-08-10T23:59:59+09:00'))).toBe(false);
  });
});
