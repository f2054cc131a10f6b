import {
  overridesGeneralTerms,
  prevailingText,
} from '../../../../domain/plans/n-line/order-of-precedence.js';

describe('which text prevails', () => {
  it('NLH-35: individual rules override the line terms', () => {
    expect(overridesGeneralTerms('service-terms')).toBe(true);
    expect(overridesGeneralTerms('line-terms')).toBe(false);
  });

  it('NLH-96: the terms of a service come before the member terms, these before the line terms', () => {
    const all = ['line-terms', 'member-terms', 'service-terms'] as const;
    expect(prevailingText([...all]).text).toBe('service-terms');
    expect(prevailingText(['line-terms', 'member-terms']).text).toBe('member-terms');
    expect(prevailingText(['line-terms']).text).toBe('line-terms');
  });
});
