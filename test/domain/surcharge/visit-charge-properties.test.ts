import fc from 'fast-check';
import { walkMinutes } from '../../../bench/minute-walk.js';
import { formatInstant } from '../../../domain/time/instant.js';
import { instantOfTokyoMinute } from '../../../domain/time/tokyo.js';
import { charged } from './golden-visits.js';

const anyWork = fc.constantFrom('in-scope' as const, 'excluded' as const);
const anyWindow = fc.constantFrom('9x5' as const, '12x5' as const, '24x7' as const);
const anyDeparture = fc.integer({ min: 28_000_000, max: 33_000_000 });
const anyLength = fc.oneof(fc.nat(300), fc.nat(6_000));
const anyPolicy = fc.record(
  {
    straddlingBlock: fc.constantFrom(
      'start' as const,
      'next-band' as const,
      'restart-grid' as const,
    ),
    startedBlock: fc.constantFrom('started' as const, 'at-sixty' as const, 'completed' as const),
    baseBand: fc.constantFrom('departure' as const, 'per-quarter' as const),
    overrun: fc.constantFrom(
      'add-on' as const,
      'fresh-base' as const,
      'whole-visit' as const,
      'none' as const,
    ),
    earlyDeparture: fc.constantFrom('covered-from-opening' as const, 'day-band' as const),
  },
  { requiredKeys: [] },
);

const at = (minute: number) => formatInstant(instantOfTokyoMinute(minute));

const visit = (departed: number, length: number, technician = 'T1') => ({
  technician,
  departedAt: at(departed),
  completedAt: at(departed + length),
});

describe('the charge of a visit', () => {
  it('ESP-107: is what a walk minute by minute charges, over several days and windows', () => {
    fc.assert(
      fc.property(anyWork, anyWindow, anyDeparture, anyLength, (work, window, departed, length) => {
        const { labour } = charged({ window, work, visits: [visit(departed, length)] });
        expect(labour).toBe(walkMinutes(departed, departed + length, work, window));
      }),
      { numRuns: 400 },
    );
  });

  it('ESP-109: never falls when a visit gets longer, in any reading', () => {
    fc.assert(
      fc.property(
        anyWork,
        anyWindow,
        anyDeparture,
        anyLength,
        fc.nat(200),
        anyPolicy,
        (work, window, departed, length, longer, policy) => {
          const short = charged({ window, work, visits: [visit(departed, length)], policy });
          const long = charged({
            window,
            work,
            visits: [visit(departed, length + longer)],
            policy,
          });
          expect(long.labour).toBeGreaterThanOrEqual(short.labour);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('ESP-107: of several technicians is the sum of their visits, before tax', () => {
    fc.assert(
      fc.property(
        anyWork,
        anyWindow,
        anyPolicy,
        fc.array(fc.tuple(anyDeparture, anyLength), { minLength: 1, maxLength: 4 }),
        (work, window, policy, departures) => {
          const visits = departures.map(([departed, length], index) =>
            visit(departed, length, `T${index}`),
          );
          const alone = visits.map(
            (one) => charged({ window, work, visits: [one], policy }).labour,
          );
          const together = charged({ window, work, visits, policy });
          expect(together.labour).toBe(alone.reduce((sum, labour) => sum + labour, 0));
        },
      ),
    );
  });

  it('ESP-104 ESP-105 ESP-106: is explained by its lines to the yen', () => {
    fc.assert(
      fc.property(
        anyWork,
        anyWindow,
        anyDeparture,
        anyLength,
        anyPolicy,
        (work, window, departed, length, policy) => {
          const { labour, lines } = charged({
            window,
            work,
            visits: [visit(departed, length)],
            policy,
          });
          expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(labour);
          for (const { blocks = 0, unitPrice = 0, amount } of lines)
            expect(blocks * unitPrice).toBe(amount);
        },
      ),
    );
  });
});
