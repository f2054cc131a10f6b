import { serverAnalysis } from '../../../domain/plans/server-analysis.js';

describe('document 004', () => {
  it('states its shown rules in both languages, each once', () => {
    const ids = serverAnalysis.terms.map(({ rule }) => rule);
    expect(new Set(ids).size).toBe(ids.length);
    for (const term of serverAnalysis.terms) {
      expect(term).toMatchObject({
        rule: expect.stringMatching(/^ANA-\d\d$/),
        state: 'shown',
        text: { en: expect.stringMatching(/\.$/), ja: expect.stringMatching(/。$/) },
      });
    }
  });
});
