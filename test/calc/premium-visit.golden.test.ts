import { calculator } from '../../calc/definitions/premium-visit.js';
import { evaluate } from '../../calc/evaluate.js';

const days = { contractedOn: '2025-05-10', visitedOn: '2025-07-01' };
const visit = { work: [], notSolvableRemotely: true, freeBenefitUsed: true };

describe('the calculator premium-visit', () => {
  it('G-N26: PC recovery and a printer with the free visit unused cost ¥3,300 with tax', () => {
    const work = [
      { work: 'pc-recovery', quantity: 1 },
      { work: 'printer', quantity: 1 },
    ];
    const input = { ...days, visit: { ...visit, work, freeBenefitUsed: false } };
    expect(evaluate(calculator, input)).toMatchObject({
      answer: { charge: { withoutTax: 3_000, total: 3_300, usesFreeBenefit: true } },
    });
  });

  it.each([
    [1, 0],
    [2, 0],
    [3, 10_000],
  ])('G-N27: basic set-up visit %i of a year costs ¥%i', (basicSetupUse, withoutTax) => {
    const input = { ...days, visit: { ...visit, basicSetupUse } };
    expect(evaluate(calculator, input)).toMatchObject({ answer: { charge: { withoutTax } } });
  });

  it('G-N27: with one free visit only, the second costs what a manager entered', () => {
    const policy = { premiumFreeVisits: 'benefit-only' };
    const input = { ...days, visit: { ...visit, basicSetupUse: 2 }, policy };
    expect(evaluate(calculator, input)).toMatchObject({ problem: { code: 'PRICE_NOT_ENTERED' } });
    const prices = { 'premium-second-setup': 8_000 };
    expect(evaluate(calculator, { ...input, prices })).toMatchObject({
      answer: { charge: { withoutTax: 8_000 } },
    });
  });

  it.each([
    ['G-N28', { contractedOn: '2025-05-10', visitedOn: '2026-05-09' }, { serviceYear: 1 }],
    ['G-N28', { contractedOn: '2025-05-10', visitedOn: '2026-05-10' }, { serviceYear: 2 }],
    ['G-N30', { contractedOn: '2025-01-01', visitedOn: '2025-01-31' }, { redoUntil: '2025-02-28' }],
    [
      'G-N29',
      { ...days, sameDayCancellation: 'by-customer' },
      { cancellation: { withoutTax: 3_500, total: 3_850 } },
    ],
    ['G-N29', { ...days, sameDayCancellation: 'by-provider' }, { cancellation: { total: 0 } }],
  ])('%s: %j answers %j', (_row, input, expected) => {
    expect(evaluate(calculator, input)).toMatchObject({ answer: expected });
  });

  it('refuses a visit before the contract and work that is not on the price list', () => {
    expect(evaluate(calculator, { ...days, visitedOn: '2025-05-09' })).toMatchObject({
      problem: { code: 'VISIT_BEFORE_CONTRACT', path: 'visitedOn' },
    });
    const work = [{ work: 'gardening', quantity: 1 }];
    expect(evaluate(calculator, { ...days, visit: { ...visit, work } })).toMatchObject({
      problem: { code: 'INVALID_INPUT', path: 'visit.work.0.work' },
    });
  });
});
