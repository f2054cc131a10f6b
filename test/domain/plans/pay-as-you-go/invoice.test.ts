import fc from 'fast-check';
import {
  paygDueOn,
  paygInvoice,
  usageFee,
} from '../../../../domain/plans/pay-as-you-go/invoice.js';
import {
  meteredAmount,
  tenThousandths,
} from '../../../../domain/plans/pay-as-you-go/metered-amount.js';

const month = {
  usageMonth: '2025-04',
  basicFee: 300_000,
  usage: [{ units: 1_250, unitPrice: 40 }],
};

describe('the invoice of a month', () => {
  it('PAYG-06: adds the basic fee and the usage fee, and tax on both (G-P23)', () => {
    expect(paygInvoice(month)).toMatchObject({ subtotal: 350_000, tax: 35_000, total: 385_000 });
  });

  it('PAYG-11: is issued in the following month and due at the end of the month after (G-P01, G-P02)', () => {
    expect(paygInvoice(month)).toMatchObject({ invoiceMonth: '2025-05', dueOn: '2025-06-30' });
    expect(paygDueOn('2025-12')).toBe('2026-02-28');
    expect(paygDueOn('2023-12')).toBe('2024-02-29');
    expect(paygDueOn('2025-11')).toBe('2026-01-31');
  });

  it('PAYG-11: is due on a Saturday by default, and on the next business day in the other reading (AMB-02)', () => {
    const shifting = { deadlineShift: 'next-business-day' } as const;
    expect(paygInvoice({ ...month, usageMonth: '2025-03' })).toMatchObject({ dueOn: '2025-05-31' });
    expect(paygInvoice({ ...month, usageMonth: '2025-03' }, shifting)).toMatchObject({
      dueOn: '2025-06-02',
    });
  });

  it('PAYG-09: multiplies units and unit price exactly and cuts each line to the yen', () => {
    expect(usageFee({ units: 3, unitPrice: 0.3333 })).toBe(0);
    expect(usageFee({ units: 3, unitPrice: 0.3334 })).toBe(1);
    expect(usageFee({ units: 100, unitPrice: 1.1 })).toBe(110);
    expect(usageFee({ units: 1_000_000, unitPrice: 0.0007 })).toBe(700);
    const twoLines = [
      { units: 1, unitPrice: 0.6 },
      { units: 1, unitPrice: 0.6 },
    ];
    expect(paygInvoice({ ...month, usage: twoLines })).toMatchObject({ subtotal: 300_000 });
  });

  it('PAYG-05: refuses units that no meter shows', () => {
    expect(usageFee({ units: -1, unitPrice: 1 })).toMatchObject({
      code: 'NOT_A_METERED_NUMBER',
      field: 'units',
    });
    expect(usageFee({ units: 1, unitPrice: 0.00001 })).toMatchObject({ field: 'unitPrice' });
    expect(usageFee({ units: Number.NaN, unitPrice: 1 })).toMatchObject({ allowed: false });
  });

  it('PAYG-09: names the meter whose number is wrong', () => {
    const usage = [
      { units: 1, unitPrice: 1 },
      { units: 1, unitPrice: -1 },
    ];
    expect(paygInvoice({ ...month, usage })).toMatchObject({ field: 'usage.1.unitPrice' });
    expect(paygInvoice({ ...month, usage: [{ units: -1, unitPrice: 1 }] })).toMatchObject({
      field: 'units',
    });
  });

  it('PAYG-08: a month without usage costs the basic fee of the contract', () => {
    expect(paygInvoice({ ...month, usage: [] })).toMatchObject({
      subtotal: 300_000,
      total: 330_000,
    });
  });

  it('takes a credit from the basic fee and refuses more than that', () => {
    expect(paygInvoice({ ...month, credit: 300_000 })).toMatchObject({
      subtotal: 50_000,
      total: 55_000,
    });
    expect(paygInvoice({ ...month, credit: 300_001 })).toMatchObject({
      code: 'CREDIT_EXCEEDS_BASIC_FEE',
    });
  });

  it('cuts the tax to the yen, at another rate too', () => {
    expect(paygInvoice({ ...month, basicFee: 9, usage: [] })).toMatchObject({ tax: 0, total: 9 });
    expect(paygInvoice({ ...month, taxRate: 0.08 })).toMatchObject({ tax: 28_000 });
  });

  it('refuses a sum whose tax could not be exact', () => {
    const huge = { ...month, usage: [{ units: 1e9, unitPrice: 1e6 }] };
    expect(paygInvoice(huge)).toMatchObject({ code: 'AMOUNT_OUT_OF_RANGE' });
  });

  it('multiplies decimals as whole numbers do: the amount is the floor of the exact product', () => {
    const price = fc.nat(9_999_999);
    fc.assert(
      fc.property(fc.nat(1_000_000), price, (units, tenThousandthsOfYen) => {
        const read = tenThousandths(tenThousandthsOfYen / 10_000);
        expect(read).toBe(BigInt(tenThousandthsOfYen));
        const amount = meteredAmount(BigInt(units) * 10_000n, BigInt(tenThousandthsOfYen));
        expect(amount).toBe(Math.floor((units * tenThousandthsOfYen) / 10_000));
      }),
    );
  });

  it('adds up: the lines make the subtotal, subtotal and tax make the total, and nothing is NaN', () => {
    fc.assert(
      fc.property(
        fc.nat(1e9),
        fc.nat(1e6),
        fc.nat(99_999),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (basicFee, units, price, share) => {
          const credit = Math.floor(basicFee * share);
          const invoice = paygInvoice({
            ...month,
            basicFee,
            credit,
            usage: [{ units, unitPrice: price / 100 }],
          });
          if (!('lines' in invoice)) throw new Error(invoice.message);
          expect(invoice.lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(invoice.subtotal);
          expect(invoice.subtotal + invoice.tax).toBe(invoice.total);
          expect(Number.isSafeInteger(invoice.total)).toBe(true);
        },
      ),
    );
  });
});
