import { isRefusal } from '../../../domain/refusal.js';
import { type ResponseTargetInput, responseTarget } from '../../../domain/sla/response-target.js';

type Policy = NonNullable<ResponseTargetInput['policy']>;

function targetOf(
  accepted: string,
  judged: string,
  more: { window?: '9x5' | '12x5' | '24x7'; policy?: Policy; closingDays?: string[] } = {},
): string {
  const target = responseTarget({
    window: more.window ?? '9x5',
    acceptedAt: `${accepted.replace(' ', 'T')}:00+09:00`,
    onsiteJudgedAt: `${judged.replace(' ', 'T')}:00+09:00`,
    policy: more.policy,
    closingDays: more.closingDays,
  });
  if (isRefusal(target)) throw new Error(target.code);
  return target.targetAt.slice(0, 16).replace('T', ' ');
}

describe('the two-hour target (rulebook C)', () => {
  it.each([
    ['G-S01', '2025-06-10 09:00', '2025-06-10 09:20', '2025-06-10 11:20'],
    ['G-S02', '2025-06-13 17:10', '2025-06-13 17:25', '2025-06-13 19:25'],
    ['G-S03', '2025-06-13 17:40', '2025-06-13 17:50', '2025-06-16 10:30'],
    ['G-S05', '2025-05-02 17:30', '2025-05-02 17:30', '2025-05-07 10:30'],
    ['G-S06', '2025-07-21 10:00', '2025-07-21 10:10', '2025-07-22 10:30'],
    ['G-S07', '2025-12-26 18:00', '2025-12-26 18:05', '2026-01-05 10:30'],
    ['G-S08', '2025-06-10 16:00', '2025-06-11 09:15', '2025-06-11 11:15'],
    ['G-S09', '2025-06-10 17:00', '2025-06-10 17:45', '2025-06-10 19:45'],
    ['G-S10', '2025-06-11 07:00', '2025-06-11 08:45', '2025-06-11 10:45'],
    ['G-S11', '2025-06-11 08:29', '2025-06-11 08:29', '2025-06-11 10:30'],
    ['G-S12', '2026-09-18 18:00', '2026-09-18 18:10', '2026-09-24 10:30'],
  ])('ESP-18: %s ends as the rulebook says', (_id, accepted, judged, target) => {
    expect(targetOf(accepted, judged)).toBe(target);
  });

  it('ESP-18: a 24x7 contract has the same reception hours (G-S04), or its own by policy (AMB-08)', () => {
    const saturday = ['2025-06-14 11:00', '2025-06-14 11:00'] as const;
    expect(targetOf(...saturday, { window: '24x7' })).toBe('2025-06-16 10:30');
    expect(
      targetOf(...saturday, { window: '24x7', policy: { targetHours: 'contract-window' } }),
    ).toBe('2025-06-14 13:00');
    expect(
      targetOf('2025-07-21 10:00', '2025-07-21 10:10', {
        policy: { targetHours: 'contract-window' },
      }),
    ).toBe('2025-07-21 12:10');
  });

  it('ESP-18: the business-hours clock pauses from closing to opening (G-S02b, AMB-09)', () => {
    const policy: Policy = { targetClock: 'business-hours' };
    expect(targetOf('2025-06-13 17:10', '2025-06-13 17:25', { policy })).toBe('2025-06-16 10:25');
    expect(targetOf('2025-06-10 17:00', '2025-06-10 17:45', { policy })).toBe('2025-06-11 10:30');
    expect(targetOf('2025-06-10 15:00', '2025-06-10 15:30', { policy })).toBe('2025-06-10 17:30');
  });

  it('ESP-18: the two hours can start at the acceptance (AMB-07)', () => {
    expect(
      targetOf('2025-06-10 09:00', '2025-06-10 09:20', { policy: { targetStarts: 'acceptance' } }),
    ).toBe('2025-06-10 11:00');
  });

  it("ESP-18: the company's own closing days are no business days (AMB-04)", () => {
    expect(targetOf('2025-08-13 09:00', '2025-08-13 09:10', { closingDays: ['08-13'] })).toBe(
      '2025-08-14 10:30',
    );
  });

  it('ESP-19: there is no target before the judgement, and a judgement does not precede its request', () => {
    const refused = responseTarget({
      window: '9x5',
      acceptedAt: '2025-06-10T09:00:00+09:00',
      onsiteJudgedAt: '2025-06-10T08:59:00+09:00',
    });
    expect(refused).toMatchObject({ code: 'JUDGED_BEFORE_ACCEPTED', field: 'onsiteJudgedAt' });
  });
});
