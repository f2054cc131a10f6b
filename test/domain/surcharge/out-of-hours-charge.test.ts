import { charged, type Departure, labourOf, visitInput } from './golden-visits.js';

describe('work in scope partly inside the window (rulebook B)', () => {
  const cases: [string, '9x5' | '12x5' | '24x7', Departure, number][] = [
    ['G-W01', '9x5', ['2025-06-11 15:00', '2025-06-11 17:20'], 0],
    ['G-W02', '9x5', ['2025-06-11 15:00', '2025-06-11 18:20'], 12_000],
    ['G-W03', '9x5', ['2025-06-11 16:30', '2025-06-11 17:50'], 6_000],
    ['G-W04', '9x5', ['2025-06-11 17:00', '2025-06-11 21:20'], 49_000],
    ['G-W05', '12x5', ['2025-06-11 20:10', '2025-06-11 22:05'], 17_500],
    ['G-W06', '9x5', ['2025-06-12 07:30', '2025-06-12 09:45'], 14_000],
    ['G-W07', '9x5', ['2025-06-12 06:45', '2025-06-12 09:45'], 24_500],
    ['G-W08', '9x5', ['2025-06-12 08:10', '2025-06-12 11:00'], 14_000],
    ['G-W09', '9x5', ['2025-06-13 17:00', '2025-06-14 09:00'], 208_000],
    ['G-W10', '9x5', ['2025-06-12 20:00', '2025-06-13 09:00'], 173_000],
    ['G-W11', '24x7', ['2025-06-15 02:00', '2025-06-15 04:00'], 0],
    ['G-W12', '9x5', ['2025-07-21 11:00', '2025-07-21 12:00'], 0],
  ];

  it.each(cases)(
    'ESP-57 ESP-107 ESP-109 %s costs as the rulebook says',
    (_id, window, departure, labour) => {
      expect(labourOf(visitInput('in-scope', window, [departure]))).toBe(labour);
    },
  );

  it('ESP-57: a visit over several windows pays its first stretch with a first hour, each later one in blocks', () => {
    // Thu 20:00 to Fri 18:00: 173,000 until Fri 08:30, then two evening blocks after 17:30.
    const { labour, lines } = charged(
      visitInput('in-scope', '9x5', [['2025-06-12 20:00', '2025-06-13 18:00']]),
    );
    expect(labour).toBe(173_000 + 6_000);
    expect(lines.filter(({ kind }) => kind === 'first-hour')).toHaveLength(1);
  });

  it('ESP-110: travel out counts: a departure in the last minute before the opening pays a first hour', () => {
    expect(
      labourOf(visitInput('in-scope', '9x5', [['2025-06-12 08:29', '2025-06-12 10:00']])),
    ).toBe(14_000);
    expect(
      labourOf(visitInput('in-scope', '9x5', [['2025-06-12 08:30', '2025-06-12 10:00']])),
    ).toBe(0);
  });

  it('ESP-110: a visit that ends in the minute of its departure has departed all the same', () => {
    expect(
      labourOf(visitInput('in-scope', '9x5', [['2025-06-11 18:00', '2025-06-11 18:00']])),
    ).toBe(12_000);
    expect(
      labourOf(visitInput('in-scope', '9x5', [['2025-06-11 17:29', '2025-06-11 17:29']])),
    ).toBe(0);
  });
});
