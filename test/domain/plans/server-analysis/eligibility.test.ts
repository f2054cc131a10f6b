import { isEligibleForAnalysis } from '../../../../domain/plans/server-analysis/eligibility.js';

const machine = {
  usesKarte: true,
  supportPack: 'g4',
  onAnalysisList: true,
  moduleCurrent: true,
} as const;

describe('who may use the server operation analysis', () => {
  it('ANA-05, ANA-06, ANA-07, ANA-08: a machine with all four conditions is eligible (G-A04)', () => {
    expect(isEligibleForAnalysis(machine)).toEqual({
      allowed: true,
      because: ['ANA-05', 'ANA-06', 'ANA-07', 'ANA-08'],
    });
  });

  it('ANA-06: ExpressSupportPack G2 does not qualify (G-A03), unless a manager reads it so', () => {
    const g2 = { ...machine, supportPack: 'g2' } as const;
    expect(isEligibleForAnalysis(g2)).toMatchObject({
      code: 'SUPPORT_PACK_MISSING',
      because: ['ANA-06'],
    });
    expect(isEligibleForAnalysis(g2, { analysisPackage: 'g2-or-g4' }).allowed).toBe(true);
    const none = { ...machine, supportPack: 'none' } as const;
    expect(isEligibleForAnalysis(none, { analysisPackage: 'g2-or-g4' }).allowed).toBe(false);
  });

  it('ANA-05: a machine without the karte service is refused', () => {
    expect(isEligibleForAnalysis({ ...machine, usesKarte: false })).toMatchObject({
      code: 'KARTE_MISSING',
    });
  });

  it('ANA-07: a model or system that is not on the list is refused', () => {
    expect(isEligibleForAnalysis({ ...machine, onAnalysisList: false })).toMatchObject({
      code: 'MODEL_NOT_LISTED',
    });
  });

  it('ANA-08: an outdated karte module is refused', () => {
    expect(isEligibleForAnalysis({ ...machine, moduleCurrent: false })).toMatchObject({
      code: 'MODULE_OUTDATED',
    });
  });
});
