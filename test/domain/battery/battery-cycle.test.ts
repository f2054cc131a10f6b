import fc from 'fast-check';
import {
  batteryCycle,
  batteryCycleFrom,
  batteryNoticeDates,
  nextBatteryDue,
} from '../../../domain/battery/battery-cycle.js';
import type { BatteryFacts } from '../../../domain/battery/battery-facts.js';
import { defaultPolicy } from '../../../domain/policies/resolve-policy.js';
import { lastDayOfTerm } from '../../../domain/term/last-day-of-term.js';
import { addDays, addYears, dateOfDayNumber } from '../../../domain/time/calendar-date.js';

function ups(purchasedOn: string, years: number, ...replacedOn: string[]): BatteryFacts {
  return {
    cycleFrom: purchasedOn,
    termStartsOn: purchasedOn,
    termEndsOn: lastDayOfTerm(purchasedOn, years, defaultPolicy),
    replacements: replacedOn.map((on) => ({ on, kind: 'periodic' })),
  };
}

const dates = fc.integer({ min: 14_000, max: 24_000 }).map(dateOfDayNumber);

describe('the battery cycle', () => {
  it.each([
    ['G-B01', '2021-06-01', 5, ['2023-06-01', '2025-06-01']],
    ['G-B02: the anniversary after the last day brings none', '2021-06-01', 4, ['2023-06-01']],
    ['G-B03', '2021-06-01', 3, ['2023-06-01']],
    ['G-B06: 29 February comes back', '2024-02-29', 5, ['2026-02-28', '2028-02-29']],
    ['G-B13', '2020-02-29', 5, ['2022-02-28', '2024-02-29']],
    ['a term of one year', '2021-06-01', 1, []],
    ['an anniversary on the last day', '2024-02-29', 6, ['2026-02-28', '2028-02-29', '2030-02-28']],
  ])(
    'UPS-12: notices go out on each second anniversary inside the term (%s)',
    (_, on, years, expected) => {
      expect(batteryNoticeDates(ups(on, years), defaultPolicy)).toEqual(expected);
    },
  );

  it('UPS-12: a replacement moves no notice by default, and every later one when it re-anchors the cycle', () => {
    const facts = ups('2021-06-01', 6, '2023-08-10');
    expect(batteryNoticeDates(facts, defaultPolicy)).toEqual(['2023-06-01', '2025-06-01']);
    expect(batteryNoticeDates(facts, { batteryFloor: 're-anchor' })).toEqual([
      '2023-06-01',
      '2025-08-10',
    ]);
  });

  it('UPS-12: a notice on the day of the replacement still went out when the cycle re-anchors', () => {
    const facts = ups('2021-06-01', 5, '2023-06-01');
    expect(batteryNoticeDates(facts, { batteryFloor: 're-anchor' })).toEqual([
      '2023-06-01',
      '2025-06-01',
    ]);
  });

  it('UPS-12: anniversaries before the server pack began bring no notice', () => {
    const facts = { ...ups('2021-06-01', 6), termStartsOn: '2024-01-01' };
    expect(batteryNoticeDates(facts, defaultPolicy)).toEqual(['2025-06-01']);
  });

  it.each([
    ['G-B04', '2021-06-01', '2022-12-20', '2024-12-20'],
    ['G-B05', '2021-06-01', '2023-08-10', '2025-08-10'],
    ['G-B07', '2022-05-10', '2024-02-29', '2026-02-28'],
    ['G-B08', '2021-06-01', '2025-01-15', '2027-01-15'],
    ['G-B10', '2021-06-01', '2024-03-01', '2026-03-01'],
    ['G-B12', '2021-06-01', '2023-06-01', '2025-06-01'],
    ['on a clamped anniversary', '2024-02-29', '2026-02-28', '2028-02-29'],
  ])(
    'UPS-15: the next replacement is two years after the last one at the earliest (%s)',
    (_, bought, replaced, due) => {
      expect(nextBatteryDue(ups(bought, 5, replaced), defaultPolicy)).toBe(due);
    },
  );

  it('UPS-15: the order in which replacements are listed does not matter', () => {
    const listed = ups('2021-06-01', 9, '2026-02-01', '2023-07-01');
    expect(nextBatteryDue(listed, defaultPolicy)).toBe('2028-02-01');
  });

  it('UPS-18: a next date past the last day of the server pack is outside the term (G-B08)', () => {
    const facts = ups('2021-06-01', 5, '2023-06-01', '2025-01-15');
    expect(batteryCycle(facts, defaultPolicy)).toMatchObject({
      nextDueOn: '2027-01-15',
      nextDueInsideTerm: false,
    });
  });

  it('refuses a replacement before the purchase and says which', () => {
    expect(
      batteryCycle(ups('2021-06-01', 5, '2023-06-01', '2021-05-31'), defaultPolicy),
    ).toMatchObject({
      code: 'REPLACEMENT_BEFORE_PURCHASE',
      field: 'replacements.1.on',
    });
  });

  it('anchors at the purchase of the UPS, or at the start of the base pack where the policy says so (AMB-63)', () => {
    const bought = { upsPurchasedOn: '2022-03-01', basePackStartsOn: '2021-06-01' };
    expect(batteryCycleFrom(bought, defaultPolicy)).toBe('2022-03-01');
    expect(batteryCycleFrom(bought, { batteryCycleAnchor: 'base-pack-start' })).toBe('2021-06-01');
  });

  it('keeps every notice inside the term and every next date two years from the last replacement', () => {
    fc.assert(
      fc.property(
        dates,
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.integer({ min: 0, max: 3_000 }), { maxLength: 4 }),
        (bought, years, offsets) => {
          const facts = ups(bought, years, ...offsets.map((days) => addDays(bought, days)));
          const last = facts.replacements
            .map(({ on }) => on)
            .sort()
            .at(-1);
          for (const notice of batteryNoticeDates(facts, defaultPolicy)) {
            expect(notice > bought && notice <= facts.termEndsOn).toBe(true);
          }
          const due = nextBatteryDue(facts, defaultPolicy);
          expect(due >= addYears(last ?? bought, 2)).toBe(true);
          expect(due <= addDays(addYears(last ?? bought, 2), 1)).toBe(true);
        },
      ),
    );
  });
});
