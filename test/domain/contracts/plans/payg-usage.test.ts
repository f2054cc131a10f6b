import { PaygBook } from '../payg-book.js';

const usage = (month: string, units = 0) => ({ type: 'usage', month, units }) as const;

describe('the months of a pay-as-you-go contract', () => {
  it('PAYG-09: each meter has its own price of up to four decimals and is cut to the yen', () => {
    const book = PaygBook.open({ unitPrice: 0.3333, meters: [{ id: 'gpu', unitPrice: 12.5 }] });
    const meters = [{ meter: 'gpu', units: 3.3 }];
    book.done('2030-05-07', { type: 'usage', month: '2030-04', units: 10, meters });
    // 3.333 becomes 3 and 41.25 becomes 41.
    expect(book.saidOf('invoice')[0]).toMatchObject({ subtotal: 300_044, tax: 30_004 });
  });

  it.each([
    ['METER_MISSING', 'meters', { units: 1 }],
    ['METER_UNKNOWN', 'meters.0.meter', { units: 1, meters: [{ meter: 'tpu', units: 1 }] }],
    [
      'METER_TWICE',
      'meters.1.meter',
      {
        units: 1,
        meters: [
          { meter: 'gpu', units: 1 },
          { meter: 'gpu', units: 2 },
        ],
      },
    ],
    ['UNITS_MISSING', 'units', { meters: [{ meter: 'gpu', units: 1 }] }],
    ['NOT_A_METERED_NUMBER', 'usage.0.units', { units: -1, meters: [{ meter: 'gpu', units: 1 }] }],
    [
      'NOT_A_METERED_NUMBER',
      'usage.1.units',
      { units: 1, meters: [{ meter: 'gpu', units: 0.00001 }] },
    ],
  ])('PAYG-09: refuses with %s on %s readings that cannot be', (code, field, read) => {
    const book = PaygBook.open({ meters: [{ id: 'gpu', unitPrice: 12.5 }] });
    const event = { type: 'usage', month: '2030-04', ...read } as const;
    expect(book.on('2030-05-07', event)).toMatchObject({ code, field });
  });

  it.each([
    ['MONTH_NOT_OVER', '2030-04-30', '2030-04'],
    ['MONTH_NOT_OVER', '2030-05-07', '2030-06'],
    ['MONTH_OUTSIDE_USE', '2030-05-07', '2030-03'],
    ['MONTH_OUTSIDE_USE', '2030-05-07', '2033-04'],
    ['MONTH_INVALID', '2030-05-07', '2030-13'],
  ])('refuses with %s on %s the usage of %s', (code, day, month) => {
    expect(PaygBook.open().on(day, usage(month))).toMatchObject({ code, field: 'month' });
  });

  it('refuses a second invoice of a month, also of one that came out of order', () => {
    const book = PaygBook.open()
      .done('2030-07-07', usage('2030-05'))
      .done('2030-07-08', usage('2030-04'));
    for (const month of ['2030-04', '2030-05'])
      expect(book.on('2030-07-09', usage(month))).toMatchObject({ code: 'MONTH_INVOICED' });
    expect(book.state.facts).toMatchObject({ invoicedUntil: '2030-05', invoicedMonths: [] });
  });

  it('says once for every month that its units are missing on the evening of the 10th', () => {
    const book = PaygBook.open().done('2030-06-20', usage('2030-05'));
    book.live('2030-09-11T03:00:00+09:00');
    expect(book.saidOf('usage_missing').map(({ on, month }) => [on, month])).toEqual([
      ['2030-05-10', '2030-04'],
      ['2030-06-10', '2030-05'],
      ['2030-07-10', '2030-06'],
      ['2030-08-10', '2030-07'],
      ['2030-09-10', '2030-08'],
    ]);
  });

  it('PAYG-07: a revision needs three months of notice and applies from its month on', () => {
    const book = PaygBook.open();
    const revise = { type: 'price_revision', from: '2030-09', basicFee: 350_000 } as const;
    expect(book.on('2030-06-02', revise)).toMatchObject({
      code: 'FEE_NOTICE_TOO_SHORT',
      field: 'from',
    });
    book.done('2030-06-01', revise);
    for (const n of [4, 5, 6, 7, 8, 9])
      book.done(`2030-${String(n + 1).padStart(2, '0')}-05`, usage(`2030-0${n}`));
    expect(book.saidOf('invoice').map(({ subtotal }) => subtotal)).toEqual([
      ...new Array<number>(5).fill(300_000),
      350_000,
    ]);
    expect(book.state.facts).toMatchObject({ basicFee: 350_000, changes: [] });
    expect(book.on('2030-10-06', { ...revise, from: '2030-08' })).toMatchObject({
      code: 'MONTH_INVOICED',
    });
  });

  it('PAYG-10: a change after one month of usage needs no three months', () => {
    const book = PaygBook.open().done('2030-05-05', usage('2030-04'));
    const change = {
      type: 'price_revision',
      from: '2030-06',
      basis: 'usage',
      unitPrice: 39.5,
    } as const;
    book.done('2030-05-20', change).done('2030-06-05', usage('2030-05', 10));
    book.done('2030-07-05', usage('2030-06', 10));
    expect(book.saidOf('invoice').map(({ subtotal }) => subtotal)).toEqual([
      300_000, 300_400, 300_395,
    ]);
  });

  it('PAYG-11: the deadline policy of the contract reaches its invoices', () => {
    const book = PaygBook.open({}, { deadlineShift: 'next-business-day' });
    book.done('2030-05-07', usage('2030-04'));
    // 30 June 2030 is a Sunday.
    expect(book.saidOf('invoice')[0]).toMatchObject({ dueOn: '2030-07-01' });
  });

  it('corrects an invoice: all of it is credited and a new one takes its place', () => {
    const book = PaygBook.open().done('2030-05-07', usage('2030-04', 1_000));
    book.done('2030-05-20', { type: 'payment', month: '2030-04' });
    const fix = {
      type: 'invoice_corrected',
      month: '2030-04',
      units: 900,
      reason: 'meter',
    } as const;
    book.done('2030-05-25', fix);
    expect(book.saidOf('credit_note', 'invoice_reissued')).toEqual([
      {
        on: '2030-05-25',
        act: 'credit_note',
        month: '2030-04',
        subtotal: 340_000,
        tax: 34_000,
        total: 374_000,
        reason: 'meter',
      },
      {
        on: '2030-05-25',
        act: 'invoice_reissued',
        month: '2030-04',
        credit: 0,
        subtotal: 336_000,
        tax: 33_600,
        total: 369_600,
        dueOn: '2030-06-30',
      },
    ]);
    expect(book.claim('invoice:2030-04')).toMatchObject({ amount: 369_600, open: 0 });
    expect(book.ledger.balance).toBe(4_400);
    expect(book.on('2030-05-26', fix)).toMatchObject({ code: 'NOTHING_TO_CORRECT' });
    expect(book.on('2030-05-26', { ...fix, month: '2030-05' })).toMatchObject({
      code: 'INVOICE_NOT_CORRECTABLE',
    });
    book.done('2030-06-01', { type: 'refunded', amount: 4_400, reason: 'paid back' });
    expect(book.on('2030-06-02', { type: 'refunded', amount: 1, reason: 'again' })).toMatchObject({
      code: 'BALANCE_TOO_SMALL',
    });
  });

  it('more than was invoiced is due like an invoice of today; what was held pays for it', () => {
    const book = PaygBook.open().done('2030-05-07', usage('2030-04', 1_000));
    book.done('2030-08-10', {
      type: 'invoice_corrected',
      month: '2030-04',
      units: 1_100,
      reason: 'meter',
    });
    expect(book.claim('invoice:2030-04')).toMatchObject({ dueOn: '2030-09-30', open: 378_400 });
  });

  it('PAYG-31: a credit that no invoice can take any more is lost with the last one', () => {
    const book = PaygBook.open({ startsOn: '2030-04-01', termEndsOn: '2030-06-30' });
    const [knownAt, restoredAt] = ['2030-04-02T00:00:00+09:00', '2030-06-21T00:00:00+09:00'];
    book.done('2030-06-21', { type: 'outage', id: 'O1', knownAt, restoredAt });
    expect(book.on('2030-06-22', { type: 'credit_application', outage: 'O1' })).toBeUndefined();
    expect(book.saidOf('credit_application')[0]).toMatchObject({ accepted: false });
  });
});
