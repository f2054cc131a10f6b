import { charged, type Departure, labourOf, visitInput } from './golden-visits.js';

describe('the tariff, whole visit chargeable (rulebook A)', () => {
  const cases: [string, Departure[], number, string][] = [
    ['G-T01', [['2025-06-11 10:00', '2025-06-11 10:40']], 10_000, '40 minutes are the first hour'],
    [
      'G-T02',
      [['2025-06-11 10:00', '2025-06-11 11:00']],
      10_000,
      'exactly one hour is the first amount only',
    ],
    ['G-T03', [['2025-06-11 10:00', '2025-06-11 11:01']], 12_500, 'a started block is charged'],
    ['G-T04', [['2025-06-11 10:00', '2025-06-11 11:15']], 12_500, 'exactly one block'],
    ['G-T05', [['2025-06-11 10:00', '2025-06-11 11:16']], 15_000, 'two started blocks'],
    [
      'G-T06',
      [['2025-06-11 17:00', '2025-06-11 18:00']],
      10_000,
      'the first hour has the band of the departure',
    ],
    ['G-T07', [['2025-06-11 17:00', '2025-06-11 18:30']], 16_000, 'add-on of the next band'],
    ['G-T08', [['2025-06-11 16:00', '2025-06-11 18:00']], 21_000, 'block edge on the band edge'],
    [
      'G-T09a',
      [['2025-06-11 16:05', '2025-06-11 18:05']],
      21_000,
      'a straddling block has the band of its start',
    ],
    ['G-T10', [['2025-06-11 19:45', '2025-06-11 22:00']], 29_000, 'evening into night'],
    ['G-T11', [['2025-06-11 22:30', '2025-06-12 01:30']], 42_000, 'midnight is no boundary'],
    ['G-T12', [['2025-06-12 07:00', '2025-06-12 09:30']], 31_000, 'the rate falls at 08:30'],
    ['G-T13', [['2025-06-12 07:40', '2025-06-12 09:00']], 19_000, 'day blocks after a night hour'],
    ['G-T14a', [['2025-06-11 08:30', '2025-06-11 09:00']], 10_000, '08:30 is day'],
    ['G-T14b', [['2025-06-11 17:30', '2025-06-11 18:00']], 12_000, '17:30 is evening'],
    ['G-T14c', [['2025-06-11 21:00', '2025-06-11 21:30']], 14_000, '21:00 is night'],
    ['G-T14d', [['2025-06-11 08:29', '2025-06-11 08:59']], 14_000, '08:29 is night'],
    [
      'G-T15',
      [
        ['2025-06-11 18:00', '2025-06-11 20:00'],
        ['2025-06-11 19:00', '2025-06-11 20:00'],
      ],
      36_000,
      'each person has a departure',
    ],
    [
      'G-T16',
      [
        ['2025-06-11 21:00', '2025-06-11 22:10'],
        ['2025-06-11 21:00', '2025-06-11 22:10'],
        ['2025-06-11 21:00', '2025-06-11 22:10'],
      ],
      52_500,
      'three persons',
    ],
    ['G-T17', [['2025-06-14 10:00', '2025-06-14 12:20']], 25_000, 'the same on a Saturday'],
    ['G-T18', [['2025-06-11 16:00', '2025-06-12 09:30']], 228_000, 'a very long job'],
    ['G-T19', [['2025-06-11 10:00:40', '2025-06-11 11:00:50']], 10_000, 'seconds are cut off'],
    [
      'G-T20',
      [
        ['2025-06-11 18:00', '2025-06-11 19:30', 'T1'],
        ['2025-06-11 21:30', '2025-06-11 22:00', 'T1'],
      ],
      32_000,
      'every departure is a visit',
    ],
  ];

  it.each(cases)(
    'ESP-104 ESP-105 ESP-106 ESP-107 ESP-109 ESP-110 %s costs as the rulebook says',
    (_id, departures, labour) => {
      expect(labourOf(visitInput('excluded', '9x5', departures))).toBe(labour);
    },
  );

  it('ESP-104: 08:30-17:30 costs ¥10,000 for the first hour and ¥2,500 for each 15 minutes after it', () => {
    const { lines } = charged(
      visitInput('excluded', '9x5', [['2025-06-11 10:00', '2025-06-11 11:31']]),
    );
    expect(lines).toMatchObject([
      { kind: 'first-hour', band: 'day', blocks: 1, unitPrice: 10_000, amount: 10_000 },
      {
        kind: 'blocks',
        band: 'day',
        blocks: 3,
        unitPrice: 2_500,
        amount: 7_500,
        rules: expect.arrayContaining(['ESP-104']),
      },
    ]);
  });

  it('ESP-105: 17:30-21:00 costs ¥12,000 for the first hour and ¥3,000 for each 15 minutes after it', () => {
    const { lines } = charged(
      visitInput('excluded', '9x5', [['2025-06-11 17:30', '2025-06-11 18:45']]),
    );
    expect(lines.map(({ unitPrice }) => unitPrice)).toEqual([12_000, 3_000]);
  });

  it('ESP-106: 21:00 to 08:30 of the next day costs ¥14,000 for the first hour and ¥3,500 for each 15 minutes after it', () => {
    const { lines } = charged(
      visitInput('excluded', '9x5', [['2025-06-12 07:00', '2025-06-12 08:15']]),
    );
    expect(lines.map(({ unitPrice }) => unitPrice)).toEqual([14_000, 3_500]);
  });

  it('ESP-108: the same visit costs the same on every day of the week and on a holiday', () => {
    const days = [
      '2025-06-09',
      '2025-06-10',
      '2025-06-11',
      '2025-06-12',
      '2025-06-13',
      '2025-06-14',
      '2025-06-15',
      '2025-07-21',
    ];
    const amounts = days.map((day) =>
      labourOf(visitInput('excluded', '9x5', [[`${day} 16:05`, `${day} 21:40`]])),
    );
    expect(new Set(amounts).size).toBe(1);
  });

  it('ESP-109: one line per run of equal blocks, with interval, band, number and rules', () => {
    const { lines } = charged(
      visitInput('excluded', '9x5', [['2025-06-11 16:05', '2025-06-11 18:05']]),
    );
    expect(
      lines.map(({ from, to, band, blocks }) => [
        from?.slice(11, 16),
        to?.slice(11, 16),
        band,
        blocks,
      ]),
    ).toEqual([
      ['16:05', '17:05', 'day', 1],
      ['17:05', '17:35', 'day', 2],
      ['17:35', '18:05', 'evening', 2],
    ]);
  });

  it('ESP-113: excluded work is charged with its parts, tax floored on the total (G-T21)', () => {
    const charge = charged(
      visitInput('excluded', '9x5', [['2025-06-11 10:00', '2025-06-11 12:00']], {
        parts: [{ amount: 35_000 }],
      }),
    );
    expect(charge).toMatchObject({
      labour: 20_000,
      parts: 35_000,
      subtotal: 55_000,
      tax: 5_500,
      total: 60_500,
    });
  });

  it('ESP-37 ESP-113: out-of-hours repair in scope contains its parts (G-T22)', () => {
    const charge = charged(
      visitInput('in-scope', '9x5', [['2025-06-11 18:00', '2025-06-11 19:00']], {
        parts: [{ amount: 35_000 }],
      }),
    );
    expect(charge).toMatchObject({ labour: 12_000, parts: 0, total: 13_200 });
    expect(charge.lines.at(-1)).toMatchObject({ kind: 'part', amount: 0, rules: ['ESP-37'] });
  });

  it('ESP-54: excluded work is charged from its departure although the window is open', () => {
    expect(
      labourOf(visitInput('excluded', '24x7', [['2025-06-11 10:00', '2025-06-11 10:20']])),
    ).toBe(10_000);
  });

  it('ESP-59 ESP-60 ESP-111 ESP-112: expenses are added at the cost stated, inside the window too', () => {
    const expenses = [
      { kind: 'ferry', amount: 8_200 },
      { kind: 'lodging', amount: 9_003 },
      { kind: 'per-diem', amount: 2_000 },
    ];
    const charge = charged(
      visitInput('in-scope', '9x5', [['2025-06-11 10:00', '2025-06-11 11:00']], { expenses }),
    );
    expect(charge).toMatchObject({ labour: 0, expenses: 19_203, tax: 1_920, total: 21_123 });
    expect(charge.because).toContain('ESP-60');
  });
});
