import { charged, labourOf, visitInput } from './golden-visits.js';

const straddling = visitInput('excluded', '9x5', [['2025-06-11 16:05', '2025-06-11 18:05']]);
const hour = visitInput('excluded', '9x5', [['2025-06-11 10:00', '2025-06-11 11:00']]);
const hourAndMinute = visitInput('excluded', '9x5', [['2025-06-11 10:00', '2025-06-11 11:01']]);
const shortOverrun = visitInput('in-scope', '9x5', [['2025-06-11 16:30', '2025-06-11 17:50']]);
const longOverrun = visitInput('in-scope', '9x5', [['2025-06-11 17:00', '2025-06-11 21:20']]);
const early = visitInput('in-scope', '9x5', [['2025-06-12 07:30', '2025-06-12 09:45']]);
const redispatch = visitInput('excluded', '9x5', [
  ['2025-06-11 18:00', '2025-06-11 18:30', 'T1'],
  ['2025-06-11 21:30', '2025-06-11 22:15', 'T1'],
]);

describe('other readings of the tariff', () => {
  it('AMB-12: a straddling block takes the next band (G-T09b) or restarts the grid (G-T09c)', () => {
    expect(labourOf(straddling)).toBe(21_000);
    expect(labourOf(straddling, { straddlingBlock: 'next-band' })).toBe(21_500);
    expect(labourOf(straddling, { straddlingBlock: 'restart-grid' })).toBe(24_000);
  });

  it('AMB-13: exactly one hour adds a block, or only completed blocks are charged (G-T03)', () => {
    expect(labourOf(hour, { startedBlock: 'at-sixty' })).toBe(12_500);
    expect(labourOf(hourAndMinute, { startedBlock: 'completed' })).toBe(10_000);
    expect(labourOf(hour, { startedBlock: 'at-sixty', straddlingBlock: 'restart-grid' })).toBe(
      12_500,
    );
    expect(labourOf(shortOverrun, { startedBlock: 'completed' })).toBe(3_000);
    expect(labourOf(shortOverrun, { startedBlock: 'at-sixty' })).toBe(6_000);
    // The window opens at exactly sixty minutes: no block begins before it.
    expect(labourOf(early, { startedBlock: 'at-sixty' })).toBe(14_000);
  });

  it('AMB-14: a first hour across a boundary is split into quarters', () => {
    const visit = visitInput('excluded', '9x5', [['2025-06-11 17:00', '2025-06-11 18:00']]);
    expect(labourOf(visit, { baseBand: 'per-quarter' })).toBe(2 * 2_500 + 2 * 3_000);
  });

  it('AMB-15: an overrun has a fresh first hour (G-W02b, G-W03b, G-W04b), is charged whole (G-W03c), or not at all', () => {
    const fifty = visitInput('in-scope', '9x5', [['2025-06-11 15:00', '2025-06-11 18:20']]);
    expect(labourOf(fifty, { overrun: 'fresh-base' })).toBe(12_000);
    expect(labourOf(shortOverrun, { overrun: 'fresh-base' })).toBe(12_000);
    expect(labourOf(longOverrun, { overrun: 'fresh-base' })).toBe(49_000);
    expect(labourOf(shortOverrun, { overrun: 'whole-visit' })).toBe(16_000);
    expect(labourOf(shortOverrun, { overrun: 'none' })).toBe(0);
    expect(labourOf(early, { overrun: 'none' })).toBe(14_000);
    expect(labourOf(early, { overrun: 'whole-visit' })).toBe(14_000);
  });

  it('AMB-16: all departures of a person share one first hour', () => {
    expect(labourOf(redispatch)).toBe(26_000);
    // 30 minutes are left of the first hour; one block of the night follows.
    expect(labourOf(redispatch, { visitUnit: 'ticket' })).toBe(12_000 + 3_500);
  });

  it('AMB-17: after an early departure the tariff goes on at the day band', () => {
    expect(labourOf(early, { earlyDeparture: 'day-band' })).toBe(14_000 + 5 * 2_500);
  });

  it('AMB-18: the appendix contains the tax', () => {
    expect(charged({ ...hour, policy: { tariffTax: 'inclusive' } })).toMatchObject({
      subtotal: 10_000,
      tax: 909,
      total: 10_000,
    });
  });

  it('AMB-54: excluded work outside the window contains its parts', () => {
    const night = visitInput('excluded', '9x5', [['2025-06-11 22:00', '2025-06-11 22:30']], {
      parts: [{ amount: 500 }],
    });
    expect(charged(night).parts).toBe(500);
    expect(charged({ ...night, policy: { excludedPartsOutOfHours: 'included' } }).parts).toBe(0);
    expect(
      charged({
        ...hour,
        parts: [{ amount: 500 }],
        policy: { excludedPartsOutOfHours: 'included' },
      }).parts,
    ).toBe(500);
  });

  it('AMB-56: excluded work inside the window is free', () => {
    expect(labourOf(hour, { excludedInsideWindow: 'free' })).toBe(0);
    expect(labourOf(straddling, { excludedInsideWindow: 'free' })).toBe(9_000);
  });

  it('AMB-10: a holiday within the five days is charged (G-W12)', () => {
    const holiday = visitInput('in-scope', '9x5', [['2025-07-21 11:00', '2025-07-21 12:00']]);
    expect(labourOf(holiday, { holidayService: 'closed' })).toBe(10_000);
  });

  it('names the open readings on which a charge rests', () => {
    expect(charged(shortOverrun).policies).toEqual([
      'AMB-03',
      'AMB-10',
      'AMB-12',
      'AMB-13',
      'AMB-15',
      'AMB-18',
    ]);
  });
});

describe('visits that cannot be', () => {
  it('ESP-110: a completion before the departure is refused, within one minute too', () => {
    const input = visitInput('excluded', '9x5', [
      ['2025-06-11 10:00', '2025-06-11 11:00'],
      ['2025-06-11 10:00:40', '2025-06-11 10:00:10'],
    ]);
    expect(() => charged(input)).toThrow('A visit is completed after its departure.');
  });

  it('ESP-110: a visit over 31 days is refused, one of exactly 31 days is charged', () => {
    expect(() =>
      charged(visitInput('excluded', '9x5', [['2025-06-01 10:00', '2025-07-02 10:01']])),
    ).toThrow('31 days');
    expect(
      labourOf(visitInput('excluded', '9x5', [['2025-06-01 10:00', '2025-07-02 10:00']])),
    ).toBeGreaterThan(0);
  });
});
