import {
  dateOf,
  formatInstant,
  instantAt,
  instantOf,
  minuteOfDay,
  parseInstant,
  timeOf,
  truncateToMinute,
} from '../../../domain/time/instant.js';

describe('instants', () => {
  it('reads every offset as the same moment', () => {
    const tokyo = parseInstant('2025-06-11T10:00:00+09:00');
    expect(parseInstant('2025-06-11T01:00:00Z')).toBe(tokyo);
    expect(parseInstant('2025-06-10T20:30:00-04:30')).toBe(tokyo);
    expect(parseInstant('2025-06-11T10:00+09:00')).toBe(tokyo);
    expect(parseInstant('2025-06-11T10:00:00.250+09:00')).toBe((tokyo ?? 0) + 250);
  });

  it.each([
    '2025-06-11T10:00:00',
    '2025-06-11',
    '2025-02-29T10:00:00+09:00',
    '2025-13-01T10:00:00+09:00',
    '2025-06-11T24:00:00+09:00',
    '2025-06-11T10:60:00+09:00',
    '2025-06-11T10:00:60+09:00',
    '2025-06-11T10:00:00+15:00',
    '2025-06-11T10:00:00+0900',
    ' 2025-06-11T10:00:00+09:00',
    '',
  ])('does not read %p as an instant', (text) => {
    expect(parseInstant(text)).toBeUndefined();
    expect(() => instantOf(text)).toThrow(RangeError);
  });

  it('writes Tokyo time with its offset, before 1970 too', () => {
    expect(formatInstant(instantOf('2025-06-10T23:30:45Z'))).toBe('2025-06-11T08:30:45+09:00');
    expect(formatInstant(instantOf('1969-12-31T10:00:01Z'))).toBe('1969-12-31T19:00:01+09:00');
  });

  it('cuts to the minute and knows the Tokyo date and time of day', () => {
    const ms = instantOf('2025-06-11T23:59:59.999+09:00');
    expect(formatInstant(truncateToMinute(ms))).toBe('2025-06-11T23:59:00+09:00');
    expect(dateOf(ms)).toBe('2025-06-11');
    expect(timeOf(ms)).toBe('23:59');
    expect(minuteOfDay(ms)).toBe(1439);
  });

  it('gives the instant of a Tokyo time of day, 24:00 being the next midnight', () => {
    expect(formatInstant(instantAt('2025-06-11', '17:30'))).toBe('2025-06-11T17:30:00+09:00');
    expect(formatInstant(instantAt('2025-06-11', '24:00'))).toBe('2025-06-12T00:00:00+09:00');
  });
});
