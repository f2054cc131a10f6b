import { nLine } from '../../../domain/plans/n-line.js';

describe('document 003', () => {
  it('states its shown rules in both languages, each once', () => {
    const ids = nLine.terms.map(({ rule }) => rule);
    expect(new Set(ids).size).toBe(ids.length);
    for (const term of nLine.terms) {
      expect(term).toMatchObject({
        rule: expect.stringMatching(/^NLH-\d{2,3}$/),
        state: 'shown',
        text: { en: expect.stringMatching(/\.$/), ja: expect.stringMatching(/。$/) },
      });
    }
  });

  it('lists what a manager fills in, and no invented price beside it', () => {
    expect(nLine.managerPrices).toContain('construction-night');
    expect(Object.keys(nLine.constructionPrices)).toEqual([
      'new-wiring',
      'reused-wiring',
      'no-visit',
    ]);
  });
});
