import fc from 'fast-check';
import { amountDue } from '../../../../domain/plans/n-line/amount-due.js';
import {
  constructionFee,
  constructionFeeDue,
  constructionInstalments,
  costOfEnding,
} from '../../../../domain/plans/n-line/construction-fees.js';
import { settlementFee } from '../../../../domain/plans/n-line/payment-fees.js';

describe('fees of works', () => {
  it.each([
    ['new-wiring', 24_000],
    ['reused-wiring', 9_600],
    ['no-visit', 3_000],
  ] as const)('NLH-177: %s costs ¥%i', (work, amount) => {
    expect(constructionFee(work)).toMatchObject({ amount });
  });

  it('NLH-177: a surcharge costs what a manager entered and is refused before', () => {
    expect(constructionFee('no-visit', ['night'])).toMatchObject({
      code: 'PRICE_NOT_ENTERED',
      field: 'prices.construction-night',
    });
    const prices = { 'construction-night': 10_000, 'construction-weekend': 3_000 };
    expect(constructionFee('new-wiring', ['night', 'weekend'], prices)).toMatchObject({
      amount: 37_000,
    });
  });

  it('NLH-178: moving with re-used wiring paid at the counter costs ¥10,890 (G-N40)', () => {
    const move = constructionFee('reused-wiring');
    const work = 'amount' in move ? move.amount : 0;
    expect(amountDue(work + settlementFee('counter'), 0.1).total).toBe(10_890);
  });

  it('NLH-06: instalments add up to the cost and differ by one yen at most', () => {
    expect(constructionInstalments(24_001, 3)).toEqual([8_001, 8_000, 8_000]);
    expect(constructionInstalments(24_000, 1)).toEqual([24_000]);
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 60 }), (cost, count) => {
        const parts = constructionInstalments(cost, count);
        const yen = Array.isArray(parts) ? parts : [];
        expect(yen).toHaveLength(count);
        expect(yen.reduce((sum, part) => sum + part, 0)).toBe(cost);
        expect(Math.max(...yen) - Math.min(...yen)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('NLH-06: no instalments, or half ones, are refused', () => {
    expect(constructionInstalments(24_000, 0)).toMatchObject({ code: 'INVALID_INSTALMENTS' });
    expect(constructionInstalments(24_000, 1.5)).toMatchObject({ field: 'count' });
  });

  it('NLH-61: cancelled before the works begin nothing is due and what was paid goes back', () => {
    const state = { fee: 24_000, alreadyPaid: 8_000, cancelled: true, worksBegun: false };
    expect(constructionFeeDue(state)).toMatchObject({ due: 0, repay: 8_000 });
    expect(constructionFeeDue({ ...state, worksBegun: true })).toMatchObject({
      due: 16_000,
      repay: 0,
    });
    expect(constructionFeeDue({ ...state, cancelled: false })).toMatchObject({ due: 16_000 });
  });

  it('NLH-50: the customer bears the restoration and still owes the construction fee', () => {
    expect(costOfEnding(15_000, 16_000)).toBe(31_000);
  });
});
