import fc from 'fast-check';
import { capByRemainingFees, takeCredits } from '../../../domain/credit/credit-ledger.js';

const may = { month: '2025-05', basicFee: 80_000, issuedOn: '2025-06-04' };
const credit = { id: 'O1', arisenIn: '2025-04', appliedOn: '2025-05-10', open: 120_000 };

describe('credits on invoices', () => {
  it('PAYG-29: a credit reduces the basic fee of a later month and goes on with what is left', () => {
    const first = takeCredits(may, [credit]);
    expect(first).toEqual({
      credit: 80_000,
      taken: [{ id: 'O1', amount: 80_000 }],
      left: [{ ...credit, open: 40_000 }],
    });
    const june = { ...may, month: '2025-06', issuedOn: '2025-07-04' };
    expect(takeCredits(june, first.left)).toMatchObject({ credit: 40_000, left: [] });
  });

  it('PAYG-29: the month of the outage itself bears no credit', () => {
    expect(takeCredits({ ...may, month: '2025-04' }, [credit])).toMatchObject({ credit: 0 });
  });

  it('PAYG-29: an invoice issued on the day of the application bears no credit', () => {
    expect(takeCredits({ ...may, issuedOn: '2025-05-10' }, [credit])).toMatchObject({ credit: 0 });
    expect(takeCredits({ ...may, issuedOn: '2025-05-11' }, [credit])).toMatchObject({
      credit: 80_000,
    });
  });

  it('PAYG-31: what the remaining basic fees cannot carry is lost, never paid out (G-P24)', () => {
    expect(capByRemainingFees(120_000, 80_000)).toEqual({ credited: 80_000, lost: 40_000 });
    expect(capByRemainingFees(80_000, 120_000)).toEqual({ credited: 80_000, lost: 0 });
  });

  it('PAYG-31: an invoice never bears more than its basic fee, and no yen of a credit appears or disappears', () => {
    const credits = fc.array(fc.integer({ min: 1, max: 500_000 }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400_000 }), credits, (basicFee, amounts) => {
        const open = amounts.map((amount, index) => ({ ...credit, id: `O${index}`, open: amount }));
        const { credit: taken, left } = takeCredits({ ...may, basicFee }, open);
        expect(taken).toBeLessThanOrEqual(basicFee);
        const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
        expect(taken + sum(left.map(({ open: rest }) => rest))).toBe(sum(amounts));
      }),
    );
  });
});
