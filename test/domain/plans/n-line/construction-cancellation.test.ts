import fc from 'fast-check';
import { businessCalendar } from '../../../../domain/calendar/business-calendar.js';
import {
  constructionCancellation,
  judgeWithdrawal,
} from '../../../../domain/plans/n-line/construction-cancellation.js';
import { addDays } from '../../../../domain/time/calendar-date.js';

describe('withdrawing before the construction', () => {
  it('NLH-30: works on the 20th are withdrawn free until the 15th (G-N12)', () => {
    expect(constructionCancellation('2025-06-20')).toMatchObject({
      freeUntil: '2025-06-15',
      impossibleAfter: '2025-06-18',
    });
  });

  it('NLH-31: around Golden Week two business days before come first (G-N13)', () => {
    expect(constructionCancellation('2025-05-08')).toMatchObject({
      fiveDaysBefore: '2025-05-03',
      impossibleAfter: '2025-05-02',
      freeUntil: '2025-05-02',
    });
  });

  it('NLH-30: read as five days in every case, Golden Week changes nothing', () => {
    const policy = { constructionFreeUntil: 'five-days' } as const;
    const limits = constructionCancellation('2025-05-08', 'construction', undefined, policy);
    expect(limits.freeUntil).toBe('2025-05-03');
  });

  it('NLH-31: the turn of the year closes the company', () => {
    expect(constructionCancellation('2026-01-05').impossibleAfter).toBe('2025-12-25');
    const open = businessCalendar({ closingDays: [] });
    expect(constructionCancellation('2026-01-05', 'construction', open).impossibleAfter).toBe(
      '2025-12-31',
    );
  });

  it('NLH-30: a transfer is free until the day before it', () => {
    expect(constructionCancellation('2025-06-20', 'transfer').freeUntil).toBe('2025-06-19');
  });

  it.each([
    ['2025-06-15', 'free'],
    ['2025-06-16', 'cost-possible'],
    ['2025-06-18', 'cost-possible'],
    ['2025-06-19', 'manual'],
  ])('NLH-29, NLH-31: on %s withdrawing works of 2025-06-20 is %s', (requestedOn, outcome) => {
    const request = { constructionOn: '2025-06-20', requestedOn, byApplicant: true };
    expect(judgeWithdrawal(request)).toMatchObject({ outcome });
  });

  it('NLH-29: on the day of the works the contract is concluded and nothing can be withdrawn', () => {
    const request = { constructionOn: '2025-06-20', requestedOn: '2025-06-20', byApplicant: true };
    expect(judgeWithdrawal(request)).toMatchObject({ code: 'CONTRACT_CONCLUDED' });
  });

  it('NLH-30: only the applicant in person withdraws', () => {
    const request = { constructionOn: '2025-06-20', requestedOn: '2025-06-01', byApplicant: false };
    expect(judgeWithdrawal(request)).toMatchObject({ code: 'APPLICANT_ONLY' });
  });

  it('NLH-31: later works never have an earlier deadline, and the free days end five days before at the latest', () => {
    fc.assert(
      fc.property(fc.nat(20_000), (offset) => {
        const day = addDays('1990-01-01', offset);
        const limits = constructionCancellation(day);
        const next = constructionCancellation(addDays(day, 1));
        expect(next.impossibleAfter >= limits.impossibleAfter).toBe(true);
        expect(next.freeUntil >= limits.freeUntil).toBe(true);
        expect(limits.freeUntil <= limits.fiveDaysBefore).toBe(true);
        expect(limits.freeUntil <= limits.impossibleAfter).toBe(true);
      }),
    );
  });
});
