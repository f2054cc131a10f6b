import { optionCharge } from '../../../../domain/plans/n-line/option-charge.js';

describe('what an option costs over time', () => {
  it('NLH-124: FC Club from 2025-04-20, noticed 2025-07-03, costs four full months: ¥2,400 (G-N31)', () => {
    const contract = { option: 'fc-club', joinedOn: '2025-04-20', noticeOn: '2025-07-03' } as const;
    expect(optionCharge(contract, '2025-12-31')).toMatchObject({ months: 4, amount: 2_400 });
  });

  it('NLH-128: BOX from 2025-04-28, cancelled 2025-05-02, costs two full months: ¥1,200 (G-N39)', () => {
    const contract = { option: 'box', joinedOn: '2025-04-28', noticeOn: '2025-05-02' } as const;
    expect(optionCharge(contract, '2025-12-31')).toMatchObject({ months: 2, amount: 1_200 });
    const policy = { optionPrices: 'option-table' } as const;
    expect(optionCharge(contract, '2025-12-31', policy)).toMatchObject({ amount: 1_960 });
  });

  it('NLH-93: Security is never pro-rated', () => {
    const contract = {
      option: 'security',
      joinedOn: '2025-04-30',
      noticeOn: '2025-05-01',
    } as const;
    expect(optionCharge(contract, '2025-12-31')).toMatchObject({
      months: 2,
      amount: 1_200,
      because: ['NLH-93'],
    });
  });

  it('NLH-143: Premium is charged in full months up to the day asked for', () => {
    const contract = { option: 'premium', joinedOn: '2025-01-31' } as const;
    expect(optionCharge(contract, '2025-03-01')).toMatchObject({
      months: 3,
      amount: 3_600,
      because: ['NLH-143'],
    });
  });

  it('NLH-181: at most two free months come off', () => {
    const contract = { option: 'premium', joinedOn: '2025-01-31', freeMonths: 5 } as const;
    expect(optionCharge(contract, '2025-04-01')).toMatchObject({ freeMonths: 2, amount: 2_400 });
    expect(optionCharge(contract, '2025-01-31')).toMatchObject({ freeMonths: 1, amount: 0 });
  });

  it('NLH-124: FC Club counts the fee months of its contract, Premium calendar months', () => {
    const joined = { joinedOn: '2025-04-20', feeMonthStart: 21 };
    expect(optionCharge({ option: 'fc-club', ...joined }, '2025-04-30').months).toBe(2);
    expect(optionCharge({ option: 'premium', ...joined }, '2025-04-30').months).toBe(1);
  });
});
