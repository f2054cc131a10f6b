import {
  judgeTransfer,
  mayTransferAgain,
  nttEastBalance,
  nttWestPenalty,
  nttWestPenaltyBand,
  tvTransmissionBill,
} from '../../../../domain/plans/n-line/transfer-from-ntt.js';

describe('transfers from NTT', () => {
  it('NLH-21: a transferred line is not transferred again', () => {
    expect(mayTransferAgain(true)).toMatchObject({ code: 'NO_SECOND_TRANSFER' });
    expect(mayTransferAgain(false).allowed).toBe(true);
  });

  it('NLH-22: NTT East instalments go on; on cancellation the balance is due at once', () => {
    expect(nttEastBalance(12_000, 800, false)).toEqual({ dueNow: 800, goesOn: 11_200 });
    expect(nttEastBalance(500, 800, false)).toEqual({ dueNow: 500, goesOn: 0 });
    expect(nttEastBalance(12_000, 800, true)).toEqual({ dueNow: 12_000, goesOn: 0 });
  });

  it.each([
    ['2023-04-15', 'months-1-15'],
    ['2024-06-30', 'months-1-15'],
    ['2024-07-01', 'months-16-24'],
    ['2025-03-30', 'months-16-24'],
    ['2025-03-31', 'none'],
    ['2025-04-01', 'none'],
  ])('NLH-23: a line of 2023-04-15 cancelled on %s falls in %s', (cancelledOn, band) => {
    expect(nttWestPenaltyBand('2023-04-15', cancelledOn)).toBe(band);
  });

  it('NLH-23: the penalty of a band comes from the manager’s list', () => {
    expect(nttWestPenalty('none', {})).toBe(0);
    expect(nttWestPenalty('months-1-15', { 'ntt-west-penalty-months-1-15': 9_000 })).toBe(9_000);
    expect(nttWestPenalty('months-16-24', {})).toMatchObject({ code: 'PRICE_NOT_ENTERED' });
  });

  it('NLH-24: in the month of transfer NTT bills TV transmission in full', () => {
    const bill = (month: string) => tvTransmissionBill(660, month, '2025-06-20');
    expect(bill('2025-06')).toEqual({ biller: 'ntt', amount: 660 });
    expect(bill('2025-07')).toEqual({ biller: 'provider', amount: 660 });
  });

  it('NLH-80: a transfer is accepted with NTT’s costs, unless refused by NTT, unsuitable or like an application', () => {
    const transfer = {
      application: { insideArea: true, lineHasContract: false },
      refusedByNtt: false,
      suitable: true,
      carrier: 'east',
      nttCosts: 2_200,
    } as const;
    expect(judgeTransfer(transfer)).toMatchObject({ allowed: true, passedOn: 2_200 });
    expect(judgeTransfer({ ...transfer, refusedByNtt: true })).toMatchObject({
      code: 'REFUSED_BY_CARRIER',
    });
    expect(judgeTransfer({ ...transfer, suitable: false })).toMatchObject({
      code: 'LINE_UNSUITABLE',
    });
    const outside = { insideArea: false, lineHasContract: false };
    expect(judgeTransfer({ ...transfer, application: outside })).toMatchObject({
      code: 'OUTSIDE_AREA',
    });
  });
});
