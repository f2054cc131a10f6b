import { openContract, overAt } from '../../../../domain/contracts/contract-state.js';
import { ledgerOfContract } from '../../../../domain/contracts/sides/ledger-of-contract.js';
import { defaultPolicy } from '../../../../domain/policies/resolve-policy.js';
import { isRefusal } from '../../../../domain/refusal.js';
import { instantOf } from '../../../../domain/time/instant.js';
import { ContractBook } from '../contract-book.js';
import { PaygBook } from '../payg-book.js';

/** April 2030 with no units: 330,000 yen with tax, due on 30 June 2030. */
function invoiced(): PaygBook {
  return PaygBook.open().done('2030-05-07', { type: 'usage', month: '2030-04', units: 0 });
}
const april = 'invoice:2030-04';

describe('the ledger of a contract', () => {
  it('PAYG-11: keeps an invoice as a claim with its day to pay', () => {
    expect(invoiced().claim(april)).toMatchObject({
      kind: 'invoice',
      amount: 330_000,
      open: 330_000,
      dueOn: '2030-06-30',
    });
  });

  it('PAYG-12: takes payments in parts; the last one settles the claim', () => {
    const book = invoiced();
    book.done('2030-06-01', { type: 'payment', claim: april, amount: 100_000 });
    expect(book.claim(april)?.open).toBe(230_000);
    book.done('2030-06-10', { type: 'payment', claim: april });
    expect(book.saidOf('payment_received')).toEqual([
      {
        on: '2030-06-01',
        act: 'payment_received',
        payment: 'P1',
        claim: april,
        amount: 100_000,
        open: 230_000,
      },
      {
        on: '2030-06-10',
        act: 'payment_received',
        payment: 'P2',
        claim: april,
        amount: 230_000,
        open: 0,
      },
    ]);
    expect(book.saidOf('late_interest')).toEqual([]);
  });

  it.each([
    ['PAYMENT_EXCEEDS_DEBT', 'amount', { claim: april, amount: 330_001 }],
    ['AMOUNT_INVALID', 'amount', { claim: april, amount: 0 }],
    ['AMOUNT_INVALID', 'amount', { claim: april, amount: 1.5 }],
    ['CLAIM_UNKNOWN', 'claim', { claim: 'damages:2030-01-01' }],
    ['CLAIM_MISSING', 'claim', {}],
    ['INVOICE_NOT_OPEN', 'month', { month: '2030-05' }],
  ])('refuses with %s on %s a payment that cannot be', (code, field, payment) => {
    const book = invoiced();
    const before = book.state;
    expect(book.on('2030-06-01', { type: 'payment', ...payment })).toMatchObject({ code, field });
    expect(book.state).toEqual(before);
  });

  it('PAYMENT_EXCEEDS_DEBT says what is open', () => {
    const refusal = invoiced().on('2030-06-01', { type: 'payment', claim: april, amount: 400_000 });
    expect(refusal?.message).toContain('330000');
  });

  it('refuses a payment of a day before its claim arose, and of a settled claim', () => {
    const book = invoiced();
    const early = { type: 'payment', claim: april } as const;
    expect(book.on('2030-05-06', early)).toMatchObject({ code: 'PAYMENT_BEFORE_CLAIM' });
    book.done('2030-06-01', early);
    expect(book.on('2030-06-02', early)).toMatchObject({ code: 'CLAIM_NOT_OPEN' });
  });

  it('PAYG-13: interest runs day by day on what is open and becomes a claim that bears none', () => {
    const book = invoiced();
    // 10 days on 330,000 and 20 days on 130,000 at 0.04 % a day: 1,320 + 1,040.
    book.done('2030-07-10', { type: 'payment', claim: april, amount: 200_000 });
    book.done('2030-07-30', { type: 'payment', claim: april });
    expect(book.saidOf('late_interest')).toEqual([
      { on: '2030-07-30', act: 'late_interest', month: '2030-04', days: 30, interest: 2_360 },
    ]);
    expect(book.claim('interest:invoice:2030-04')).toMatchObject({ open: 2_360, amount: 2_360 });
    expect(book.claim('interest:invoice:2030-04')?.interest).toBeUndefined();
    expect(book.claim('interest:invoice:2030-04')?.dueOn).toBeUndefined();
  });

  it('PAYG-14: interest is due when it is claimed, by the day that the provider sets', () => {
    const book = invoiced().done('2030-07-30', { type: 'payment', claim: april });
    const interest = 'interest:invoice:2030-04';
    const ask = (payBy: string) => ({ type: 'interest_claimed', claim: interest, payBy }) as const;
    expect(book.on('2030-08-10', ask('2030-08-09'))).toMatchObject({
      code: 'PAYMENT_DATE_BEFORE_CLAIM',
      field: 'payBy',
    });
    book.done('2030-08-10', ask('2030-08-31'));
    expect(book.claim(interest)).toMatchObject({ dueOn: '2030-08-31', open: 3_960 });
    expect(book.on('2030-08-11', ask('2030-09-30'))).toMatchObject({ code: 'NO_INTEREST_OWED' });
  });

  it('PAYG-14: interest on a debt that is still open is claimed up to today, and the rest later', () => {
    const book = invoiced();
    book.done('2030-07-10', { type: 'interest_claimed', claim: april, payBy: '2030-07-31' });
    expect(book.claim('interest:invoice:2030-04')).toMatchObject({ open: 1_320 });
    book.done('2030-07-30', { type: 'payment', claim: april });
    const [interest] = book.saidOf('late_interest');
    expect(interest).toMatchObject({ interest: 3_960 - 1_320 });
    expect(book.claim('interest:invoice:2030-04#2')).toMatchObject({ open: 2_640 });
  });

  it('takes back a payment that was a mistake: the debt is open again, its interest withdrawn', () => {
    const book = invoiced().done('2030-07-30', { type: 'payment', claim: april });
    const reverse = { type: 'payment_reversed', payment: 'P1', reason: 'wrong customer' } as const;
    book.done('2030-08-01', reverse);
    expect(book.claim(april)).toMatchObject({ open: 330_000, charged: 0 });
    expect(book.claim('interest:invoice:2030-04')).toMatchObject({ open: 0, writtenOff: 3_960 });
    expect(book.on('2030-08-02', reverse)).toMatchObject({ code: 'PAYMENT_UNKNOWN' });
    book.done('2030-08-09', { type: 'payment', claim: april });
    expect(book.saidOf('late_interest').at(-1)).toMatchObject({ days: 40, interest: 5_280 });
  });

  it('gives up a claim with its reason, once', () => {
    const book = invoiced();
    const event = { type: 'write_off', claim: april, reason: 'insolvent' } as const;
    book.done('2030-09-01', event);
    expect(book.claim(april)).toMatchObject({ open: 0, writtenOff: 330_000 });
    expect(book.on('2030-09-02', event)).toMatchObject({ code: 'CLAIM_NOT_OPEN' });
  });

  it('reminds of what is late on the 7th, 21st and 35th day after, and then names a ground', () => {
    const book = invoiced().live('2030-12-01T10:00:00+09:00') as PaygBook;
    expect(book.saidOf('payment_reminder').map(({ on, step }) => [on, step])).toEqual([
      ['2030-07-07', 1],
      ['2030-07-21', 2],
      ['2030-08-04', 3],
    ]);
    expect(book.saidOf('suspension_ground')).toEqual([
      {
        on: '2030-08-04',
        act: 'suspension_ground',
        ground: 'unpaid',
        claim: april,
        dueOn: '2030-06-30',
      },
    ]);
  });

  it('PAYG-45: a part that is open is still reminded of; what is paid is not', () => {
    const book = invoiced().done('2030-06-20', { type: 'payment', claim: april, amount: 1 });
    book.done('2030-07-10', { type: 'payment', claim: april });
    book.live('2030-12-01T10:00:00+09:00');
    expect(book.saidOf('payment_reminder')).toHaveLength(1);
  });

  it('a contract without reminders has none, and a contract of nobody reminds nobody', () => {
    const quiet = PaygBook.open({}, { paymentReminders: 'none' });
    quiet.done('2030-05-07', { type: 'usage', month: '2030-04', units: 0 });
    expect(
      (quiet.live('2031-01-01T00:00:00+09:00') as PaygBook).saidOf('payment_reminder'),
    ).toEqual([]);
    const { sides: _nobody, ...state } = invoiced().state;
    const book = new ContractBook({ ...state, sides: { ledger: invoiced().ledger } });
    const names = book.live('2031-01-01T00:00:00+09:00').said.map(({ act }) => act);
    expect(names).not.toContain('payment_reminder');
  });

  it('refuses a claim over nothing and one that is due before today', () => {
    const book = invoiced();
    const claim = { type: 'claim', dueOn: '2030-06-30', reason: 'broken rack' } as const;
    expect(book.on('2030-05-10', { ...claim, amount: 0 })).toMatchObject({
      code: 'AMOUNT_INVALID',
    });
    expect(book.on('2030-07-10', { ...claim, amount: 5 })).toMatchObject({ code: 'DATE_INVALID' });
    book.done('2030-05-10', { ...claim, amount: 5_000 });
    expect(book.claim('damages:2030-05-10')).toMatchObject({ open: 5_000, kind: 'damages' });
  });

  it('ESP-92: the yearly fee of the report service is a claim with tax and without interest', () => {
    const opening = {
      plan: 'esp-report',
      payment: 'annual',
      startsOn: '2028-02-29',
      annualFee: 36_005,
    } as const;
    const state = openContract(
      'K2',
      opening,
      defaultPolicy,
      instantOf('2028-02-01T10:00:00+09:00'),
    );
    if (isRefusal(state)) throw new Error(state.message);
    const book = new ContractBook(state).live('2029-04-01T00:00:00+09:00');
    const { claims } = ledgerOfContract(book.state);
    expect(claims).toMatchObject([
      { id: 'annual_fee:1', amount: 39_605, arisenOn: '2028-02-29', dueOn: '2028-03-30' },
      { id: 'annual_fee:2', amount: 39_605, arisenOn: '2029-03-01', dueOn: '2029-03-31' },
    ]);
    expect(claims[0]?.interest).toBeUndefined();
  });

  it('lives on after the end until everything is paid, interest and damages too', () => {
    const book = invoiced();
    const short = { type: 'cancel', month: '2030-09' } as const;
    book.done('2030-05-20', short);
    for (const month of ['05', '06', '07', '08', '09'])
      book.done(`2030-${String(Number(month) + 1).padStart(2, '0')}-05`, {
        ...{ type: 'usage', month: `2030-${month}`, units: 0 },
      });
    book.done('2030-10-20', { type: 'removed', customerLate: false });
    expect(book.state.status).toBe('ended');
    expect(overAt(book.state)).toBeUndefined();
    for (const { id, open } of book.ledger.claims)
      if (open > 0) book.done('2030-11-10', { type: 'payment', claim: id });
    expect(overAt(book.state)).toBeUndefined();
    for (const { id, open } of book.ledger.claims)
      if (open > 0) book.done('2030-11-11', { type: 'payment', claim: id });
    expect(book.ledger.claims.every(({ open }) => open === 0)).toBe(true);
    expect(overAt(book.state)).toBeDefined();
  });

  it('a contract from before ledgers were kept finds its open invoices there', () => {
    const { sides: _none, ...old } = invoiced().state;
    const openInvoices = [{ month: '2030-04', total: 330_000, dueOn: '2030-06-30' }];
    const book = new ContractBook({ ...old, sides: {}, facts: { ...old.facts, openInvoices } });
    expect(
      book.send('2030-07-30T10:00:00+09:00', { type: 'payment', month: '2030-04' }),
    ).toBeUndefined();
    expect(book.said.find(({ act }) => act === 'late_interest')).toMatchObject({ interest: 3_960 });
    const again = book.send('2030-07-31T10:00:00+09:00', { type: 'payment', month: '2030-04' });
    expect(again).toMatchObject({ code: 'INVOICE_NOT_OPEN' });
  });
});
