import fc from 'fast-check';
import { lastDayBefore, lastDayWithin } from '../../../domain/calendar/deadline.js';
import { defaultPolicy } from '../../../domain/policies/resolve-policy.js';
import { addDays, dateOfDayNumber } from '../../../domain/time/calendar-date.js';

describe('deadlines counted in days', () => {
  it('leave the first day out by default, and count it in the other reading (AMB-01)', () => {
    expect(lastDayWithin('2025-01-31', 30, defaultPolicy)).toBe('2025-03-02');
    const included = { ...defaultPolicy, dayCount: 'first-day-included' } as const;
    expect(lastDayWithin('2025-01-31', 30, included)).toBe('2025-03-01');
    expect(lastDayBefore('2025-07-20', 14, defaultPolicy)).toBe('2025-07-06');
    expect(lastDayBefore('2025-07-20', 14, included)).toBe('2025-07-05');
  });

  it('stay on a Sunday by default, and shift to the next business day in the other reading (AMB-02)', () => {
    expect(lastDayWithin('2025-12-05', 30, defaultPolicy)).toBe('2026-01-04');
    const shifting = { ...defaultPolicy, deadlineShift: 'next-business-day' } as const;
    expect(lastDayWithin('2025-12-05', 30, shifting)).toBe('2026-01-05');
  });

  it('move with their date', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 30_000 }),
        fc.nat(400),
        fc.nat(400),
        (first, days, later) => {
          const from = dateOfDayNumber(first);
          const moved = lastDayWithin(addDays(from, later), days, defaultPolicy);
          expect(moved).toBe(addDays(lastDayWithin(from, days, defaultPolicy), later));
        },
      ),
    );
  });
});
