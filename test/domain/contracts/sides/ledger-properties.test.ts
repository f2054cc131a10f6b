import fc from 'fast-check';
import { lateInterest } from '../../../../domain/interest/late-interest.js';
import { sumYen } from '../../../../domain/money/yen.js';
import { defaultPolicy } from '../../../../domain/policies/resolve-policy.js';
import { addDays } from '../../../../domain/time/calendar-date.js';
import { PaygBook } from '../payg-book.js';

const april = 'invoice:2030-04';
const TOTAL = 330_000;

function invoiced(): PaygBook {
  return PaygBook.open().done('2030-05-07', { type: 'usage', month: '2030-04', units: 0 });
}

/** Parts in the order of their days, together at most the debt. */
const splits = fc
  .array(
    fc.record({
      share: fc.integer({ min: 1, max: 90_000 }),
      after: fc.integer({ min: 0, max: 400 }),
    }),
    {
      maxLength: 6,
    },
  )
  .map((parts) => {
    let left = TOTAL - 1;
    return parts
      .sort((a, b) => a.after - b.after)
      .flatMap(({ share, after }) => {
        const amount = Math.min(share, left);
        left -= amount;
        return amount > 0 ? [{ amount, on: addDays('2030-05-07', after) }] : [];
      });
  });

describe('money is neither made nor lost', () => {
  it('payments in any split leave exactly what is not paid, and settle the same principal', () => {
    fc.assert(
      fc.property(splits, (parts) => {
        const book = invoiced();
        for (const { on, amount } of parts)
          book.done(on, { type: 'payment', claim: april, amount });
        const paid = sumYen(parts.map(({ amount }) => amount));
        expect(book.claim(april)?.open).toBe(TOTAL - paid);
        book.done('2031-07-01', { type: 'payment', claim: april });
        const received = book.saidOf('payment_received').map(({ amount }) => Number(amount));
        expect(sumYen(received)).toBe(TOTAL);
      }),
      { numRuns: 60 },
    );
  });

  it('PAYG-13: interest is never more than on the whole debt, and never on interest', () => {
    fc.assert(
      fc.property(splits, fc.integer({ min: 1, max: 300 }), (parts, later) => {
        const book = invoiced();
        for (const { on, amount } of parts)
          book.done(on, { type: 'payment', claim: april, amount });
        const paidOn = '2031-07-01';
        book.done(paidOn, { type: 'payment', claim: april });
        const owed = book.claim('interest:invoice:2030-04')?.open ?? 0;
        const debt = { rule: 'payg', amount: TOTAL, dueOn: '2030-06-30', paidOn } as const;
        expect(owed).toBeLessThanOrEqual(lateInterest(debt, defaultPolicy).interest);
        const day = addDays(paidOn, later);
        if (owed > 0) book.done(day, { type: 'payment', claim: 'interest:invoice:2030-04' });
        expect(book.saidOf('interest_arisen')).toEqual([]);
        expect(book.ledger.claims.filter(({ id }) => id.startsWith('interest:interest'))).toEqual(
          [],
        );
      }),
      { numRuns: 60 },
    );
  });

  it('what was claimed is what is open, paid or given up, less what is held for the customer', () => {
    const step = fc.oneof(
      fc.record({
        type: fc.constant('pay' as const),
        amount: fc.integer({ min: 1, max: 400_000 }),
      }),
      fc.record({ type: fc.constant('reverse' as const), n: fc.integer({ min: 1, max: 6 }) }),
      fc.record({
        type: fc.constant('correct' as const),
        units: fc.integer({ min: 0, max: 9_000 }),
      }),
      fc.record({ type: fc.constant('write_off' as const) }),
      fc.record({ type: fc.constant('apply' as const) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const book = invoiced();
        let day = '2030-06-01';
        for (const one of steps) {
          day = addDays(day, 9);
          if (one.type === 'pay')
            book.on(day, { type: 'payment', claim: april, amount: one.amount });
          if (one.type === 'reverse')
            book.on(day, { type: 'payment_reversed', payment: `P${one.n}`, reason: 'mistake' });
          if (one.type === 'correct')
            book.on(day, {
              type: 'invoice_corrected',
              month: '2030-04',
              units: one.units,
              reason: 'meter',
            });
          if (one.type === 'write_off')
            book.on(day, { type: 'write_off', claim: april, reason: 'gone' });
          if (one.type === 'apply') book.on(day, { type: 'balance_applied', claim: april });
        }
        const { claims, balance } = book.ledger;
        const invoice = book.claim(april);
        const parts = sumYen((invoice?.paid ?? []).map(({ amount }) => amount));
        expect(invoice?.amount).toBe((invoice?.open ?? 0) + parts + (invoice?.writtenOff ?? 0));
        expect(balance).toBeGreaterThanOrEqual(0);
        expect(claims.every(({ open, amount }) => open >= 0 && open <= amount)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
