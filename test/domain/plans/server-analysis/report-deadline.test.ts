import fc from 'fast-check';
import {
  dataCutOff,
  reportDeadline,
} from '../../../../domain/plans/server-analysis/report-deadline.js';

describe('the monthly report', () => {
  it('ANA-03: the report on March 2025 is posted by 2025-04-30 (G-A01)', () => {
    expect(reportDeadline('2025-03')).toMatchObject({
      publishBy: '2025-04-30',
      dataUntil: '2025-03-31',
    });
  });

  it('ANA-03: a report posted in March 2024 holds data to 2024-02-29 (G-A02)', () => {
    expect(dataCutOff('2024-03')).toBe('2024-02-29');
  });

  it('ANA-03: read as the last business day, August 2025 ends on Friday the 29th', () => {
    const policy = { analysisMonthEnd: 'last-business-day' } as const;
    expect(reportDeadline('2025-07', policy).publishBy).toBe('2025-08-29');
    expect(reportDeadline('2025-11', policy).publishBy).toBe('2025-12-26');
  });

  it('ANA-03: what is posted by the deadline holds exactly the data month', () => {
    const month = fc.tuple(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(month, ([year, number]) => {
        const { publishBy, dataUntil } = reportDeadline(
          `${year}-${String(number).padStart(2, '0')}`,
        );
        expect(dataCutOff(publishBy.slice(0, 7))).toBe(dataUntil);
      }),
    );
  });
});
