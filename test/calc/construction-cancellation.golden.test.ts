import { calculator } from '../../calc/definitions/construction-cancellation.js';
import { evaluate } from '../../calc/evaluate.js';

describe('the calculator construction-cancellation', () => {
  it.each([
    ['G-N12', '2025-06-20', { freeUntil: '2025-06-15', impossibleAfter: '2025-06-18' }],
    ['G-N13', '2025-05-08', { fiveDaysBefore: '2025-05-03', impossibleAfter: '2025-05-02' }],
  ])('%s: works on %s answer %j', (_row, constructionOn, expected) => {
    expect(evaluate(calculator, { constructionOn })).toMatchObject({ answer: expected });
  });

  it('knows a transfer and the other reading of the free days', () => {
    const constructionOn = '2025-05-08';
    expect(evaluate(calculator, { constructionOn, route: 'transfer' })).toMatchObject({
      answer: { freeUntil: '2025-05-07' },
    });
    const policy = { constructionFreeUntil: 'five-days' };
    expect(evaluate(calculator, { constructionOn, policy })).toMatchObject({
      answer: { freeUntil: '2025-05-03' },
    });
  });

  it('refuses a day that does not exist', () => {
    expect(evaluate(calculator, { constructionOn: '2025-02-29' })).toMatchObject({
      problem: { code: 'INVALID_INPUT', path: 'constructionOn' },
    });
  });
});
