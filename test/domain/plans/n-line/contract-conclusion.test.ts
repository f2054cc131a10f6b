import {
  acceptCancellationNotice,
  concludedOn,
  endingKind,
} from '../../../../domain/plans/n-line/contract-conclusion.js';

const days = { registeredOn: '2025-06-02', constructionOn: '2025-06-20' };

describe('the conclusion of the contract', () => {
  it('NLH-37: the day of construction concludes it, the registration in the other reading', () => {
    expect(concludedOn(days)).toBe('2025-06-20');
    expect(concludedOn(days, { nlineConclusion: 'registration' })).toBe('2025-06-02');
  });

  it('NLH-32: before it nothing is charged, from that day on the monthly and the early fee are', () => {
    expect(endingKind('2025-06-19', days)).toMatchObject({
      kind: 'withdrawal',
      chargesMonthlyFee: false,
      chargesEarlyFee: false,
    });
    expect(endingKind('2025-06-20', days)).toMatchObject({
      kind: 'termination',
      chargesMonthlyFee: true,
      chargesEarlyFee: true,
    });
  });

  it('NLH-47: a cancellation is told in advance', () => {
    expect(acceptCancellationNotice('2025-06-20', '2025-06-30').allowed).toBe(true);
    expect(acceptCancellationNotice('2025-06-20', '2025-06-19')).toMatchObject({
      code: 'NOTICE_TOO_LATE',
    });
  });
});
