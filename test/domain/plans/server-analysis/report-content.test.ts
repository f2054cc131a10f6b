import {
  isCollecting,
  itemsOfReport,
} from '../../../../domain/plans/server-analysis/report-content.js';

describe('what a report holds', () => {
  it('ANA-12: the collecting period yields findings but no forecasts', () => {
    expect(isCollecting('2025-06-01', '2025-06-01', 30)).toBe(true);
    expect(isCollecting('2025-06-01', '2025-06-30', 30)).toBe(true);
    expect(isCollecting('2025-06-01', '2025-07-01', 30)).toBe(false);
    expect(isCollecting('2025-06-01', '2025-05-31', 30)).toBe(false);
    expect(itemsOfReport({ hasSsd: true, collecting: true })).toEqual(['fault-prevention']);
  });

  it('ANA-14: without an SSD its item is omitted', () => {
    expect(itemsOfReport({ hasSsd: false, collecting: false })).toEqual([
      'fault-prevention',
      'cpu',
      'memory',
      'disk',
    ]);
    expect(itemsOfReport({ hasSsd: true, collecting: false })).toContain('ssd-lifetime');
  });
});
