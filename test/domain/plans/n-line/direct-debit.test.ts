import { directDebitOn, premiumPaidOn } from '../../../../domain/plans/n-line/direct-debit.js';

describe('the day of payment', () => {
  it.each([
    ['2025-08', '2025-09-29', 'a Saturday moves to Monday (G-N23)'],
    ['2025-11', '2025-12-29', 'banks are open on 29 December (G-N24)'],
    ['2025-05', '2025-06-27', 'a Friday stays'],
    ['2024-12', '2025-01-27', 'the year turns'],
  ])('NLH-145: usage of %s is debited on %s: %s', (usageMonth, day) => {
    expect(directDebitOn(usageMonth)).toBe(day);
  });

  it('NLH-144: a card is charged on the date of its company, other ways on the day agreed', () => {
    const card = { by: 'card', cardCompanyDate: '2025-09-10' } as const;
    expect(premiumPaidOn(card, '2025-08')).toBe('2025-09-10');
    expect(premiumPaidOn({ by: 'direct-debit' }, '2025-08')).toBe('2025-09-29');
    const other = { by: 'other', agreedDate: '2025-09-15' } as const;
    expect(premiumPaidOn(other, '2025-08')).toBe('2025-09-15');
  });
});
