import {
  mayStopAnalysis,
  stopReasons,
} from '../../../../domain/plans/server-analysis/service-stop.js';

describe('stopping the service', () => {
  it.each(stopReasons.filter((reason) => reason !== 'other-need'))(
    'ANA-10: %s stops all or part without notice',
    (reason) => {
      expect(mayStopAnalysis(reason, 'all')).toMatchObject({ allowed: true, noticeNeeded: false });
      expect(mayStopAnalysis(reason, 'part')).toMatchObject({ extent: 'part' });
    },
  );

  it('ANA-10: another need is stated in words', () => {
    expect(mayStopAnalysis('other-need', 'all')).toMatchObject({ code: 'REASON_NOT_STATED' });
    expect(mayStopAnalysis('other-need', 'all', 'relocation').allowed).toBe(true);
  });
});
