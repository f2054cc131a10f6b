import { calculator } from '../../calc/definitions/data-recovery.js';
import { evaluate } from '../../calc/evaluate.js';

describe('the calculator data-recovery', () => {
  it.each([
    ['G-N32', { estimate: 80_000, gigabytes: 6 }, { customerShare: 54_000, withTax: 59_400 }],
    ['G-N33', { estimate: 12_345, gigabytes: 1 }, { customerShare: 6_173 }],
    ['G-N34', { estimate: 1, gigabytes: 1, cancelledAfterReport: true }, { withTax: 22_000 }],
    [
      'G-N35',
      { estimate: 1, gigabytes: 1, arrivedOn: '2025-04-25', sharePaidOn: '2025-04-24' },
      { deliverBy: '2025-05-14' },
    ],
  ])('%s: %j answers %j', (_row, input, expected) => {
    expect(evaluate(calculator, input)).toMatchObject({ answer: expected });
  });

  it('promises no day before the device has arrived', () => {
    expect(evaluate(calculator, { estimate: 1, gigabytes: 1 })).not.toHaveProperty(
      'answer.deliverBy',
    );
  });

  it('counts from the payment when it comes after the arrival, unless read otherwise', () => {
    const input = {
      estimate: 1,
      gigabytes: 1,
      arrivedOn: '2025-06-02',
      sharePaidOn: '2025-06-09',
    };
    expect(evaluate(calculator, input)).toMatchObject({ answer: { deliverBy: '2025-06-23' } });
    const policy = { recoveryClock: 'from-arrival' };
    expect(evaluate(calculator, { ...input, policy })).toMatchObject({
      answer: { deliverBy: '2025-06-16' },
    });
  });

  it.each([
    [{ estimate: -1, gigabytes: 1 }, 'estimate'],
    [{ estimate: 1, gigabytes: -1 }, 'gigabytes'],
    [{ estimate: 1, gigabytes: 1, arrivedOn: '2025-13-01' }, 'arrivedOn'],
    [{ estimate: 1, gigabytes: 1, taxRate: 10 }, 'taxRate'],
  ])('refuses %j at %s', (input, path) => {
    expect(evaluate(calculator, input)).toMatchObject({ problem: { code: 'INVALID_INPUT', path } });
  });
});
