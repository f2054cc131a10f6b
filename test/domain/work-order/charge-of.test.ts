import { chargeOf } from '../../../domain/work-order/charge-of.js';
import type { ExclusionItem } from '../../../domain/work-order/work-order-facts.js';
import type { WorkOrderState } from '../../../domain/work-order/work-order-state.js';
import { at, opened, play, type Step } from './work-order-story.js';

const consent = (time: string, concerns: 'out_of_hours' | 'excluded_work'): Step => [
  time,
  { type: 'consent', answer: 'yes', means: 'phone', concerns },
];

/** Work from 16:30 to 17:50 on a 9x5 contract, or as told, with one part for ¥35,000. */
function done(
  item?: ExclusionItem,
  from = '16:30',
  to = '17:50',
  ...before: Step[]
): WorkOrderState {
  const technician = 'T1';
  return play(
    opened({ acceptedAt: at('09:00') }),
    [
      '09:10',
      {
        type: 'judge',
        decision: 'onsite',
        severity: 'high',
        ...(item ? { exclusionItem: item } : {}),
      },
    ],
    ...before,
    ['09:20', { type: 'assign', technicians: [technician] }],
    ['09:25', { type: 'accept', technician }],
    [from, { type: 'depart', technician }],
    [from, { type: 'arrive', technician }],
    [from, { type: 'start_work', technician }],
    [from, { type: 'part_used', technician, part: 'P', amount: 35_000, returnExpected: false }],
    [to, { type: 'complete_work', technician }],
  );
}

describe('what a work order costs', () => {
  it('is undecided until somebody has completed a visit', () => {
    expect(chargeOf(opened())).toBeNull();
  });

  it('ESP-37: is nothing for a repair inside the window, parts included', () => {
    const charge = chargeOf(done(undefined, '10:00', '12:00'));
    expect(charge).toMatchObject({ labour: 0, parts: 0, total: 0 });
    expect(charge?.unconsentedMinutes).toBeUndefined();
  });

  it('ESP-57: charges the overrun once the customer has agreed', () => {
    const agreed = done(undefined, '16:30', '17:50', consent('09:15', 'out_of_hours'));
    expect(chargeOf(agreed)).toMatchObject({ labour: 6_000, parts: 0, tax: 600, total: 6_600 });
  });

  it('ESP-57: does not charge an overrun to which nobody agreed, but counts its minutes', () => {
    const silent = done();
    expect(chargeOf(silent)).toMatchObject({ labour: 0, total: 0, unconsentedMinutes: 20 });
    const later = play(silent, consent('17:55', 'out_of_hours'));
    expect(chargeOf(later)).toMatchObject({ labour: 6_000, total: 6_600 });
  });

  it('ESP-54 ESP-113: charges excluded work whole, with its parts', () => {
    const misuse = done(8, '10:00', '12:00', consent('09:15', 'excluded_work'));
    expect(chargeOf(misuse)).toMatchObject({ labour: 20_000, parts: 35_000, total: 60_500 });
    expect(chargeOf(misuse)?.lines.map((line) => line.kind)).toContain('part');
  });

  it('is nothing for a canceled work order, and not charged for who was taken off', () => {
    const canceled = play(done(undefined, '10:00', '12:00'), [
      '12:10',
      { type: 'cancel', by: 'customer' },
    ]);
    expect(chargeOf(canceled)).toMatchObject({ total: 0, lines: [] });
  });

  it('ESP-107: charges every departure of a technician as a visit of its own', () => {
    const twice = play(
      done(8, '18:00', '19:30', consent('09:15', 'excluded_work')),
      ['21:30', { type: 'depart', technician: 'T1' }],
      ['21:30', { type: 'arrive', technician: 'T1' }],
      ['21:30', { type: 'start_work', technician: 'T1' }],
      ['22:00', { type: 'complete_work', technician: 'T1' }],
    );
    expect(chargeOf(twice)?.labour).toBe(32_000);
  });
});
