import fc from 'fast-check';
import {
  addOpenMinutes,
  closedStretches,
  countOpenMinutes,
  isOpenMinute,
  nextOpening,
} from '../../../domain/calendar/opening-hours.js';
import { hoursOf } from '../../../domain/calendar/service-window.js';
import { necBusinessHours } from '../../../domain/sla/response-target.js';
import { formatInstant, instantOf } from '../../../domain/time/instant.js';
import { tokyoMinuteOf } from '../../../domain/time/tokyo.js';

const anyHours = fc.constantFrom(
  hoursOf('9x5'),
  hoursOf('12x5'),
  hoursOf('24x7'),
  necBusinessHours(),
);
const anyMinute = fc.integer({ min: 28_000_000, max: 32_000_000 });

describe('opening hours', () => {
  it('open and closed minutes of an interval are what a walk minute by minute finds', () => {
    fc.assert(
      fc.property(anyHours, anyMinute, fc.nat(9_000), (hours, from, length) => {
        let open = 0;
        for (let minute = from; minute < from + length; minute += 1) {
          if (isOpenMinute(minute, hours)) open += 1;
        }
        const closed = closedStretches(from, from + length, hours);
        expect(countOpenMinutes(from, from + length, hours)).toBe(open);
        expect(closed.reduce((sum, stretch) => sum + stretch.to - stretch.from, 0)).toBe(
          length - open,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('an interval that is split has the open minutes of its parts', () => {
    fc.assert(
      fc.property(anyHours, anyMinute, fc.nat(90_000), fc.nat(90_000), (hours, from, a, b) => {
        const whole = countOpenMinutes(from, from + a + b, hours);
        expect(
          countOpenMinutes(from, from + a, hours) + countOpenMinutes(from + a, from + a + b, hours),
        ).toBe(whole);
      }),
    );
  });

  it('adding open minutes passes exactly so many of them', () => {
    fc.assert(
      fc.property(
        anyHours,
        anyMinute,
        fc.integer({ min: 1, max: 30_000 }),
        (hours, from, minutes) => {
          const end = addOpenMinutes(from, minutes, hours);
          expect(countOpenMinutes(from, end, hours)).toBe(minutes);
          expect(isOpenMinute(end - 1, hours)).toBe(true);
        },
      ),
    );
  });

  it('a stretch that uses up the day ends at the closing time, not at the next opening', () => {
    const from = tokyoMinuteOf(instantOf('2025-06-11T15:30:00+09:00'));
    expect(addOpenMinutes(from, 120, hoursOf('9x5'))).toBe(from + 120);
  });

  it('the next opening of an open instant is the instant itself, cut to the minute', () => {
    const at = instantOf('2025-06-11T15:30:00+09:00');
    expect(nextOpening(at, hoursOf('9x5'))).toBe(at);
    expect(formatInstant(nextOpening(instantOf('2025-06-14T15:30:00+09:00'), hoursOf('9x5')))).toBe(
      '2025-06-16T08:30:00+09:00',
    );
  });
});
