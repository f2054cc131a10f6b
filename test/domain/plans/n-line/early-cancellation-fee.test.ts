import {
  earlyFeeOfTerm,
  nlineCancellation,
} from '../../../../domain/plans/n-line/early-cancellation-fee.js';

const cancel = (requestedOn: string, policy = {}) =>
  nlineCancellation({ startedOn: '2022-04-15', requestedOn, taxRate: 0.1 }, policy);

describe('the early cancellation fee', () => {
  it.each([
    ['2025-03-20', 36, 38_500],
    ['2025-04-01', 37, 0],
    ['2025-05-31', 38, 0],
    ['2025-06-01', 39, 33_000],
    ['2028-03-31', 72, 33_000],
    ['2028-04-10', 73, 0],
    ['2028-06-01', 75, 33_000],
  ])(
    'NLH-14, NLH-15: a request on %s lies in month %i and costs ¥%i (G-N01..07)',
    (requestedOn, contractMonth, feeWithTax) => {
      expect(cancel(requestedOn)).toMatchObject({ contractMonth, feeWithTax });
    },
  );

  it('NLH-173: read as "renewal month 36", month 36 is free and month 37 is charged (G-N01b, G-N02b)', () => {
    const policy = { renewalWindow: 'expiry-month' } as const;
    expect(cancel('2025-03-20', policy)).toMatchObject({ feeWithTax: 0 });
    expect(cancel('2025-04-01', policy)).toMatchObject({ feeWithTax: 33_000 });
  });

  it('NLH-10: ¥35,000 in the first term, ¥30,000 after the first renewal', () => {
    expect([earlyFeeOfTerm(1), earlyFeeOfTerm(2), earlyFeeOfTerm(5)]).toEqual([
      35_000, 30_000, 30_000,
    ]);
  });

  it('NLH-174: Family and Mansion pay the same; the empty cell of Light Plus is read as N-Line', () => {
    expect(earlyFeeOfTerm(1, 'mansion')).toBe(35_000);
    expect(earlyFeeOfTerm(1, 'light-plus-family')).toBe(35_000);
    expect(earlyFeeOfTerm(1, 'light-plus-family', { lightPlusEarlyFee: 'none' })).toBe(0);
  });

  it('NLH-13: a charge in the expiry month is looked at by a person first, in month 35 it is not', () => {
    expect(cancel('2025-03-20')).toMatchObject({ reviewBeforeCharging: true });
    expect(cancel('2025-02-20')).toMatchObject({ reviewBeforeCharging: false });
  });

  it('NLH-12: where the end of service decides, a request in month 37 for an end in month 39 is charged', () => {
    const request = { startedOn: '2022-04-15', requestedOn: '2025-04-20', taxRate: 0.1 };
    const policy = { renewalDate: 'service-end' } as const;
    const ending = { ...request, serviceEndsOn: '2025-06-30' };
    expect(nlineCancellation(ending, policy)).toMatchObject({ contractMonth: 39, fee: 30_000 });
    expect(nlineCancellation(request, policy)).toMatchObject({ code: 'SERVICE_END_NEEDED' });
  });

  it('NLH-29: a request before the start is refused with its field', () => {
    expect(cancel('2022-04-14')).toMatchObject({
      allowed: false,
      code: 'REQUEST_BEFORE_START',
      field: 'requestedOn',
    });
  });

  it('NLH-14: the answer names the rules and the open readings behind it', () => {
    expect(cancel('2025-03-20')).toMatchObject({
      because: ['NLH-11', 'NLH-14', 'NLH-10', 'NLH-171'],
      policies: ['AMB-32', 'AMB-33', 'AMB-34'],
    });
  });
});
