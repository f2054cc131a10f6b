import { nextSlaEvent, slaEventAt } from '../../../domain/sla/next-sla-event.js';

const clock = { countedFrom: '2025-06-10T09:20:00+09:00', targetAt: '2025-06-10T11:20:00+09:00' };

describe('warnings on the way to a target', () => {
  it('come at 50, 75, 90 and 100 % of the way, the last at the target instant itself', () => {
    expect([50, 75, 90, 100].map((share) => slaEventAt(clock, share as 50))).toEqual([
      '2025-06-10T10:20:00+09:00',
      '2025-06-10T10:50:00+09:00',
      '2025-06-10T11:08:00+09:00',
      '2025-06-10T11:20:00+09:00',
    ]);
  });

  it('the next is the earliest that has not fired, whatever has fired after it', () => {
    expect(nextSlaEvent(clock, [])).toEqual({ share: 50, at: '2025-06-10T10:20:00+09:00' });
    expect(nextSlaEvent(clock, [50, 90])).toMatchObject({ share: 75 });
    expect(nextSlaEvent(clock, [50, 75, 90])).toEqual({ share: 100, at: clock.targetAt });
    expect(nextSlaEvent(clock, [50, 75, 90, 100])).toBeUndefined();
  });
});
