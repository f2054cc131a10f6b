import {
  abolitionAllowed,
  boxEndNoticeBy,
  mayChangeLineService,
  noticeCompleteAt,
  optionTermsEffectiveAt,
  premiumAbolitionNoticeBy,
  securityAbolitionNoticeBy,
} from '../../../../domain/plans/n-line/service-notices.js';

const at = '2025-06-01T10:00:00+09:00';

describe('notices of the provider', () => {
  it.each([
    { by: 'posting', postedAt: at },
    { by: 'email', sentAt: at },
    { by: 'letter', dispatchedAt: at },
    { by: 'stated-time', statedAt: at },
  ] as const)('NLH-36: a notice by $by is complete at its own moment', (notice) => {
    expect(noticeCompleteAt(notice)).toBe(at);
  });

  it('NLH-82: changed Security terms take effect when sent or posted', () => {
    expect(optionTermsEffectiveAt({ by: 'posting', postedAt: at })).toBe(at);
  });

  it('NLH-136: notices of Premium and Concierge take effect when sent or posted', () => {
    expect(optionTermsEffectiveAt({ by: 'email', sentAt: at })).toBe(at);
  });

  it('NLH-89: the abolition of Security is announced 30 days before, unless unavoidable', () => {
    const noticeBy = securityAbolitionNoticeBy('2025-12-31');
    expect(noticeBy).toBe('2025-12-01');
    expect(abolitionAllowed('2025-12-01', noticeBy, false)).toBe(true);
    expect(abolitionAllowed('2025-12-02', noticeBy, false)).toBe(false);
    expect(abolitionAllowed('2025-12-02', noticeBy, true)).toBe(true);
  });

  it('NLH-142: the abolition of Premium and Concierge is announced 30 days before', () => {
    expect(premiumAbolitionNoticeBy('2025-03-31')).toBe('2025-03-01');
    const clearDays = { dayCount: 'first-day-included' } as const;
    expect(premiumAbolitionNoticeBy('2025-03-31', clearDays)).toBe('2025-02-28');
  });

  it('NLH-133: the end of BOX is announced one month before', () => {
    expect(boxEndNoticeBy('2025-03-31')).toBe('2025-02-28');
    expect(boxEndNoticeBy('2025-07-15')).toBe('2025-06-15');
  });

  it('NLH-79: a change of the service is announced a reasonable time before', () => {
    expect(mayChangeLineService('2025-06-01', '2025-07-01', 30).allowed).toBe(true);
    expect(mayChangeLineService('2025-06-02', '2025-07-01', 30)).toMatchObject({
      code: 'NOTICE_TOO_LATE',
    });
    expect(mayChangeLineService(undefined, '2025-07-01', 30)).toMatchObject({
      field: 'announcedOn',
    });
  });
});
