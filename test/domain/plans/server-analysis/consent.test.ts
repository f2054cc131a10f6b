import {
  mayUseAnalysis,
  prevailingTerms,
} from '../../../../domain/plans/server-analysis/consent.js';

describe('the terms of the server operation analysis', () => {
  it('ANA-01: nobody uses the service before agreeing', () => {
    expect(mayUseAnalysis(undefined)).toMatchObject({ code: 'CONSENT_MISSING' });
    const consent = { agreedAt: '2025-06-01T10:00:00+09:00', by: 'customer' };
    expect(mayUseAnalysis(consent).allowed).toBe(true);
  });

  it('ANA-09: between the document and the web the newer content prevails', () => {
    const document = { where: 'document', contentFrom: '2023-06-26' } as const;
    const web = { where: 'web', contentFrom: '2024-04-01' } as const;
    expect(prevailingTerms(document, web)).toBe(web);
    const older = { where: 'web', contentFrom: '2022-01-01' } as const;
    expect(prevailingTerms(document, older)).toBe(document);
  });
});
