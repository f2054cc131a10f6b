import {
  formatDay,
  formatMonth,
  formatNumber,
  formatRate,
  formatStretch,
  formatYen,
} from '../../documents/format.js';

describe('figures and days on documents', () => {
  it('are written as each language writes them', () => {
    expect([formatDay('2028-02-29', 'ja'), formatDay('2028-02-29', 'en')]).toEqual([
      '2028年2月29日',
      '29 February 2028',
    ]);
    expect([formatMonth('2031-05', 'ja'), formatMonth('2031-05', 'en')]).toEqual([
      '2031年5月',
      'May 2031',
    ]);
    expect(formatStretch('a', 'b', 'ja')).toBe('a 〜 b');
    expect(formatStretch('a', 'b', 'en')).toBe('a – b');
  });

  it('keep what is no day as it stands', () => {
    expect(formatDay('2031-02-29', 'ja')).toBe('2031-02-29');
    expect(formatMonth('2031-13', 'en')).toBe('2031-13');
  });

  it('group yen, keep four decimals of a price, and show a rate as per cent', () => {
    expect(formatYen(1_234_567)).toBe('¥1,234,567');
    expect(formatYen(-4_000)).toBe('-¥4,000');
    expect(formatYen(0)).toBe('¥0');
    expect(formatNumber(12.3456)).toBe('12.3456');
    expect(formatNumber(1234.5)).toBe('1,234.5');
    expect([0.1, 0.08, 0.078].map(formatRate)).toEqual(['10%', '8%', '7.8%']);
  });
});
