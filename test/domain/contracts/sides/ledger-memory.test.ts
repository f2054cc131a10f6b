import { sumYen } from '../../../../domain/money/yen.js';
import { addDays, addMonthsToMonth } from '../../../../domain/time/calendar-date.js';
import { PaygBook } from '../payg-book.js';

const monthAt = (n: number): string => addMonthsToMonth('2030-04', n);
const dayOf = (n: number, day: string): string => `${addMonthsToMonth(monthAt(n), 1)}-${day}`;

/** A customer that pays each month a month too late, and of whom nobody asks the interest. */
function alwaysLate(months: number): PaygBook {
  const book = PaygBook.open({ termEndsOn: '2040-03-31' });
  for (let n = 0; n < months; n += 1) {
    book.done(dayOf(n, '05'), { type: 'usage', month: monthAt(n), units: 100 });
    if (n >= 3) book.done(dayOf(n, '10'), { type: 'payment', month: monthAt(n - 3) });
  }
  return book;
}

describe('what a ledger keeps over the years', () => {
  it('PAYG-14: interest that nobody asks for is gathered, to the yen, within 8 KB', () => {
    const book = alwaysLate(118);
    const arisen = sumYen(book.saidOf('late_interest').map(({ interest }) => Number(interest)));
    const open = book.ledger.claims.filter(({ kind }) => kind === 'interest');
    expect(sumYen(open.map((claim) => claim.open))).toBe(arisen);
    expect(open.length).toBeLessThanOrEqual(12);
    expect(book.largestState).toBeLessThanOrEqual(8_192);
  });

  it('PAYG-14: gathered interest is asked for and paid as any other; later interest is gathered anew', () => {
    const book = alwaysLate(40);
    const claim = 'interest:earlier';
    const before = book.claim(claim)?.open ?? 0;
    const day = dayOf(39, '12');
    book.done(day, { type: 'interest_claimed', claim, payBy: addDays(day, 20) });
    expect(book.said.at(-1)).toMatchObject({ act: 'interest_claimed', amount: before });
    for (let n = 40; n < 44; n += 1) {
      book.done(dayOf(n, '05'), { type: 'usage', month: monthAt(n), units: 100 });
      book.done(dayOf(n, '10'), { type: 'payment', month: monthAt(n - 3) });
    }
    expect(book.claim(claim)).toMatchObject({ amount: before, open: before });
    expect(book.claim(`${claim}#2`)?.open).toBeGreaterThan(0);
    book.done(dayOf(43, '20'), { type: 'payment', claim });
    expect(book.claim(claim)).toMatchObject({ open: 0 });
  });

  it('PAYG-11: an old invoice that has just been paid can be taken back', () => {
    const book = PaygBook.open();
    for (let n = 0; n < 12; n += 1) {
      book.done(dayOf(n, '05'), { type: 'usage', month: monthAt(n), units: 0 });
      if (n > 0) book.done(dayOf(n, '06'), { type: 'payment', month: monthAt(n) });
    }
    book.done(dayOf(12, '01'), { type: 'payment', month: monthAt(0) });
    expect(book.claim('invoice:2030-04')).toMatchObject({ open: 0 });
    const payment = String(book.saidOf('payment_received').at(-1)?.payment);
    book.done(dayOf(12, '02'), {
      ...{ type: 'payment_reversed', payment, reason: 'another customer' },
    });
    expect(book.claim('invoice:2030-04')).toMatchObject({ open: 330_000 });
    expect(book.claim('interest:invoice:2030-04')).toMatchObject({ open: 0 });
  });

  it('PAYG-06: a paid invoice that is corrected downwards leaves money of the customer', () => {
    const book = PaygBook.open();
    for (let n = 0; n < 5; n += 1) {
      book.done(dayOf(n, '05'), { type: 'usage', month: monthAt(n), units: 1_000 });
      if (n < 4) book.done(dayOf(n, '06'), { type: 'payment', month: monthAt(n) });
    }
    const amount = 1_000;
    for (let n = 0; n < 5; n += 1) {
      const day = addDays('2030-09-10', n);
      book.done(day, { type: 'claim', amount, dueOn: day, reason: 'a lost key' });
      book.done(day, { type: 'payment', claim: `damages:${day}` });
    }
    book.done('2030-09-20', {
      ...{ type: 'invoice_corrected', month: '2030-04', units: 0, reason: 'meter' },
    });
    expect(book.ledger.balance).toBe(44_000);
  });

  it.each([
    ['AMOUNT_INVALID', 'amount', { amount: 900_000_000_000 }],
    ['DATE_INVALID', 'dueOn', { dueOn: '9999-12-31' }],
    ['DATE_INVALID', 'dueOn', { dueOn: '2030-04-30' }],
    ['CLAIM_KIND_INVALID', 'kind', { kind: '__proto__' as 'other' }],
  ])('refuses with %s on %s a claim that no document can hold', (code, field, slip) => {
    const claim = { type: 'claim', amount: 1_000, dueOn: '2030-06-30', reason: 'a key' } as const;
    const refusal = PaygBook.open().on('2030-05-01', { ...claim, ...slip });
    expect(refusal).toMatchObject({ code, field });
  });

  it.each(['abc', '2030-08-32', '9999-12-31'])(
    'PAYG-14: refuses to ask for interest by %s, a day that cannot be',
    (payBy) => {
      const book = PaygBook.open().done('2030-05-05', {
        ...{ type: 'usage', month: '2030-04', units: 0 },
      });
      const asked = { type: 'interest_claimed', claim: 'invoice:2030-04', payBy } as const;
      expect(book.on('2030-08-10', asked)).toMatchObject({
        ...{ code: 'DATE_INVALID', field: 'payBy', because: ['PAYG-14'] },
      });
    },
  );
});
