import {
  isInArrears,
  mayPauseUse,
  maySuspendLine,
  needsSuspensionNotice,
} from '../../../../domain/plans/n-line/line-suspension.js';

const request = {
  ground: 'unpaid-after-due-date',
  debts: [{ contractId: 'premium', dueOn: '2025-06-30', open: 1_320 }],
  until: '2025-07-31',
  noticeSentOn: '2025-07-01',
  today: '2025-07-08',
} as const;

describe('suspending a line', () => {
  it('NLH-08: an amount is in arrears from the day after its due date, while something is open', () => {
    expect(isInArrears('2025-06-30', '2025-06-30', 5_720)).toBe(false);
    expect(isInArrears('2025-06-30', '2025-07-01', 5_720)).toBe(true);
    expect(isInArrears('2025-06-30', '2025-07-01', 0)).toBe(false);
  });

  it('NLH-53: a suspension has a set period', () => {
    expect(maySuspendLine(request).allowed).toBe(true);
    expect(maySuspendLine({ ...request, until: undefined })).toMatchObject({
      code: 'PERIOD_NOT_SET',
    });
    expect(maySuspendLine({ ...request, until: '2025-07-07' })).toMatchObject({ field: 'until' });
  });

  it('NLH-53: a debt under another contract counts, a debt that is not overdue does not', () => {
    expect(maySuspendLine(request).allowed).toBe(true);
    const notOverdue = [{ contractId: 'line', dueOn: '2025-07-08', open: 5_720 }];
    expect(maySuspendLine({ ...request, debts: notOverdue })).toMatchObject({
      code: 'NOT_IN_ARREARS',
    });
    const harmful = { ...request, ground: 'harmful-act', debts: [] } as const;
    expect(maySuspendLine(harmful).allowed).toBe(true);
  });

  it('NLH-54: the customer is told before, except for a breach in an emergency', () => {
    const untold = { ...request, noticeSentOn: undefined };
    expect(maySuspendLine(untold)).toMatchObject({ code: 'NOTICE_MISSING' });
    expect(maySuspendLine({ ...untold, emergency: true })).toMatchObject({
      code: 'NOTICE_MISSING',
    });
    const breach = { ...untold, ground: 'breach-of-duties', emergency: true } as const;
    expect(maySuspendLine(breach).allowed).toBe(true);
    expect(needsSuspensionNotice('breach-of-duties', false)).toBe(true);
    expect(maySuspendLine({ ...request, noticeSentOn: '2025-07-09' })).toMatchObject({
      field: 'noticeSentOn',
    });
  });

  it('NLH-52: use pauses for works when announced, unannounced only in an emergency', () => {
    expect(mayPauseUse('works', true, false).allowed).toBe(true);
    expect(mayPauseUse('works', false, true).allowed).toBe(true);
    expect(mayPauseUse('works', false, false)).toMatchObject({ code: 'NOT_ANNOUNCED' });
  });
});
