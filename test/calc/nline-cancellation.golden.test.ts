import { calculator } from '../../calc/definitions/nline-cancellation.js';
import { evaluate } from '../../calc/evaluate.js';

const startedOn = '2022-04-15';

describe('the calculator nline-cancellation', () => {
  it.each([
    ['G-N01', '2025-03-20', { contractMonth: 36, feeWithTax: 38_500 }],
    ['G-N02', '2025-04-01', { contractMonth: 37, feeWithTax: 0 }],
    ['G-N03', '2025-05-31', { contractMonth: 38, feeWithTax: 0 }],
    ['G-N04', '2025-06-01', { contractMonth: 39, feeWithTax: 33_000 }],
    ['G-N05', '2028-03-31', { contractMonth: 72, feeWithTax: 33_000 }],
    ['G-N06', '2028-04-10', { contractMonth: 73, feeWithTax: 0 }],
    ['G-N07', '2028-06-01', { contractMonth: 75, feeWithTax: 33_000 }],
  ])('%s: a request on %s answers %j', (_row, requestedOn, expected) => {
    expect(evaluate(calculator, { startedOn, requestedOn })).toMatchObject({
      ok: true,
      answer: expected,
    });
  });

  it.each([
    ['G-N01b', '2025-03-20', 0],
    ['G-N02b', '2025-04-01', 33_000],
  ])(
    '%s: with the renewal month read as month 36, %s costs ¥%i',
    (_row, requestedOn, feeWithTax) => {
      const policy = { renewalWindow: 'expiry-month' };
      expect(evaluate(calculator, { startedOn, requestedOn, policy })).toMatchObject({
        answer: { feeWithTax },
      });
    },
  );

  it('G-N08: a start on 2023-02-28 expires in 2026-01 and renews in 2026-02 and 2026-03', () => {
    const input = { startedOn: '2023-02-28', requestedOn: '2023-02-28' };
    expect(evaluate(calculator, input)).toMatchObject({
      answer: { expiryMonth: '2026-01', renewalMonths: ['2026-02', '2026-03'] },
    });
  });

  it('takes another tax rate', () => {
    const input = { startedOn, requestedOn: '2025-03-20', taxRate: 0.08 };
    expect(evaluate(calculator, input)).toMatchObject({ answer: { feeWithTax: 37_800 } });
  });

  it.each([
    [{ startedOn, requestedOn: '2022-04-14' }, 'REQUEST_BEFORE_START', 'requestedOn'],
    [{ startedOn: '2023-02-29', requestedOn: '2025-01-01' }, 'INVALID_INPUT', 'startedOn'],
    [{ startedOn }, 'INVALID_INPUT', 'requestedOn'],
    [{ startedOn, requestedOn: startedOn, line: 'villa' }, 'INVALID_INPUT', 'line'],
    [
      { startedOn, requestedOn: startedOn, policy: { renewalWindow: 'never' } },
      'INVALID_INPUT',
      'policy.renewalWindow',
    ],
  ])('refuses %j with %s at %s', (input, code, path) => {
    expect(evaluate(calculator, input)).toMatchObject({ ok: false, problem: { code, path } });
  });
});
