import {
  refundAfterRefusal,
  refundOnStop,
  repeatVisitCharge,
} from '../../../../domain/plans/express-support-pack/refunds.js';

describe('money back from a pack', () => {
  it('ESP-07: stopping midway gives nothing back', () => {
    expect(refundOnStop()).toEqual({ amount: 0, because: ['ESP-07'] });
  });

  it('ESP-26: a refused registration gives the price back against notice and proof', () => {
    expect(
      refundAfterRefusal(120_000, { refusalNotice: true, proofOfPurchase: true }),
    ).toMatchObject({ amount: 120_000 });
    expect(
      refundAfterRefusal(120_000, { refusalNotice: false, proofOfPurchase: true }),
    ).toMatchObject({ code: 'REFUSAL_NOTICE_MISSING' });
    expect(
      refundAfterRefusal(120_000, { refusalNotice: true, proofOfPurchase: false }),
    ).toMatchObject({ code: 'PROOF_OF_PURCHASE_MISSING' });
  });

  it('ESP-65: a visit that repeats defective work is not billed', () => {
    expect(repeatVisitCharge(12_000, true)).toEqual({ amount: 0, because: ['ESP-65'] });
    expect(repeatVisitCharge(12_000, false).amount).toBe(12_000);
  });
});
