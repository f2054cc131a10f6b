import { calculator } from '../../calc/definitions/nline-first-month.js';
import { evaluate } from '../../calc/evaluate.js';

describe('the calculator nline-first-month', () => {
  it.each([
    ['G-N09', { monthlyFee: 5_200, startedOn: '2025-04-16' }, { fee: 2_600 }],
    ['G-N10', { monthlyFee: 5_480, startedOn: '2025-05-20' }, { fee: 2_121, feeWithTax: 2_333 }],
  ])('%s: %j answers %j', (_row, input, expected) => {
    expect(evaluate(calculator, input)).toMatchObject({ answer: expected });
  });

  it.each([
    [{ monthlyFee: -1, startedOn: '2025-04-16' }, 'monthlyFee'],
    [{ monthlyFee: 5_200.5, startedOn: '2025-04-16' }, 'monthlyFee'],
    [{ monthlyFee: 5_200, startedOn: '2025-04-31' }, 'startedOn'],
    [{ monthlyFee: 5_200, startedOn: '2025-04-16T00:00:00+09:00' }, 'startedOn'],
  ])('refuses %j at %s', (input, path) => {
    expect(evaluate(calculator, input)).toMatchObject({ problem: { code: 'INVALID_INPUT', path } });
  });
});
