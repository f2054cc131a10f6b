import fc from 'fast-check';
import {
  advanceLeft,
  feeInDisaster,
  mayBillTogether,
  settleInOrder,
} from '../../../../domain/plans/n-line/billing.js';

describe('billing', () => {
  it('NLH-169: a payment settles debts in order of their due dates', () => {
    const debts = [
      { id: 'july', dueOn: '2025-08-31', amount: 5_720 },
      { id: 'june', dueOn: '2025-07-31', amount: 5_720 },
      { id: 'option', dueOn: '2025-07-31', amount: 660 },
    ];
    expect(settleInOrder(7_000, debts)).toEqual({
      settled: [
        { id: 'june', amount: 5_720 },
        { id: 'option', amount: 660 },
        { id: 'july', amount: 620 },
      ],
      left: 0,
    });
    expect(settleInOrder(20_000, debts).left).toBe(7_900);
  });

  it('NLH-169: what is settled and what is left add up to the payment', () => {
    const debt = fc.record({
      id: fc.string(),
      dueOn: fc.constantFrom('2025-07-31', '2025-08-31', '2024-12-31'),
      amount: fc.nat(10_000),
    });
    fc.assert(
      fc.property(fc.nat(50_000), fc.array(debt), (payment, debts) => {
        const { settled, left } = settleInOrder(payment, debts);
        expect(settled.reduce((sum, { amount }) => sum + amount, left)).toBe(payment);
      }),
    );
  });

  it('NLH-170: several months are billed together with consent only; advance money bears no interest', () => {
    expect(mayBillTogether(1, false).allowed).toBe(true);
    expect(mayBillTogether(3, true).allowed).toBe(true);
    expect(mayBillTogether(3, false)).toMatchObject({ code: 'CONSENT_NEEDED' });
    expect([advanceLeft(10_000, 4_000), advanceLeft(1_000, 4_000)]).toEqual([6_000, 0]);
  });

  it('NLH-172: in a disaster a fee is reduced by what a manager decides, at most waived', () => {
    expect(feeInDisaster(5_200, true, 2_600)).toBe(2_600);
    expect(feeInDisaster(5_200, true, 9_999)).toBe(0);
    expect(feeInDisaster(5_200, false, 2_600)).toBe(5_200);
  });
});
