import fc from 'fast-check';
import { relocationNotice } from '../../../../domain/plans/express-support-pack/relocation.js';
import { packSuspension } from '../../../../domain/plans/express-support-pack/suspension.js';
import { defaultPolicy } from '../../../../domain/policies/resolve-policy.js';
import { addDays, dateOfDayNumber } from '../../../../domain/time/calendar-date.js';

describe('the notice of a relocation', () => {
  it('ESP-68: is given on or before the 14th day before the move (G-E05)', () => {
    expect(relocationNotice('2025-07-20', '2025-07-07')).toMatchObject({
      noticeBy: '2025-07-06',
      late: true,
    });
    expect(relocationNotice('2025-07-20', '2025-07-06').late).toBe(false);
    expect(
      relocationNotice('2025-07-20', '2025-07-06', { dayCount: 'first-day-included' }),
    ).toMatchObject({ noticeBy: '2025-07-05', late: true });
  });

  it('ESP-68: its deadline moves with the move', () => {
    fc.assert(
      fc.property(fc.integer({ min: 18_000, max: 24_000 }), fc.nat(300), (day, later) => {
        const move = dateOfDayNumber(day);
        const first = relocationNotice(move, move).noticeBy;
        expect(relocationNotice(addDays(move, later), move).noticeBy).toBe(addDays(first, later));
      }),
    );
  });
});

describe('a suspension', () => {
  const breach = { ground: 'breach', arisenOn: '2025-04-20' } as const;

  it('ESP-72: follows 30 days after a written demand that was not met (G-E06)', () => {
    expect(
      packSuspension({ ...breach, demandReceivedOn: '2025-05-01' }, defaultPolicy),
    ).toMatchObject({
      maySuspend: true,
      lastCureDay: '2025-05-31',
      from: '2025-06-01',
    });
    expect(packSuspension(breach, defaultPolicy).maySuspend).toBe(false);
    const cured = { ...breach, demandReceivedOn: '2025-05-01', curedOn: '2025-05-31' };
    expect(packSuspension(cured, defaultPolicy).maySuspend).toBe(false);
  });

  it.each([
    'attachment-or-insolvency',
    'dishonoured-bill',
    'closing-or-dissolution',
    'deteriorated-finances',
  ] as const)('ESP-73: on %s needs no demand', (ground) => {
    expect(packSuspension({ ground, arisenOn: '2025-04-20' }, defaultPolicy)).toEqual({
      maySuspend: true,
      from: '2025-04-20',
      because: ['ESP-73'],
    });
  });
});
