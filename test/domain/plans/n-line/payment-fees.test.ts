import {
  earlyFeeStatementFee,
  generalInvoiceFee,
  paymentCertificateFee,
  procedureFeeDue,
  settlementFee,
} from '../../../../domain/plans/n-line/payment-fees.js';

describe('fees of paying and of papers', () => {
  it.each([
    ['card', 0],
    ['direct-debit', 200],
    ['counter', 300],
    ['transfer', 0],
  ] as const)('NLH-178: paying by %s costs ¥%i', (method, fee) => {
    expect(settlementFee(method)).toBe(fee);
  });

  it('NLH-16: a general invoice costs ¥300 once, or twice in the other reading', () => {
    expect([generalInvoiceFee(), settlementFee('general-invoice')]).toEqual([300, 300]);
    expect(generalInvoiceFee({ settlementFee: 'slip-and-counter' })).toBe(600);
  });

  it('NLH-62: a procedure fee is due once the request is accepted', () => {
    expect([procedureFeeDue(800, false), procedureFeeDue(800, true)]).toEqual([0, 800]);
  });

  it('NLH-175: a statement of the early fee costs ¥3,000', () => {
    expect(earlyFeeStatementFee()).toBe(3_000);
  });

  it('NLH-81: a payment certificate costs its fee and postage, and none is given for an assigned claim', () => {
    const prices = { 'payment-certificate': 400, 'payment-certificate-postage': 110 };
    expect(paymentCertificateFee(false, prices)).toBe(510);
    expect(paymentCertificateFee(true, prices)).toMatchObject({ code: 'CLAIM_ASSIGNED' });
    expect(paymentCertificateFee(false, { 'payment-certificate': 400 })).toMatchObject({
      field: 'prices.payment-certificate-postage',
    });
  });
});
