import { technicianState } from '../../../domain/dispatch/technician-state.js';
import { instantOf } from '../../../domain/time/instant.js';
import { snapshotOf } from '../../../domain/work-order/snapshot-of.js';
import { summaryOf } from '../../../domain/work-order/work-order-summary.js';
import { at, judgedOnsite, opened, play } from '../work-order/work-order-story.js';

const shift = { id: 'day', from: '08:30', to: '17:30' };
const person = { id: 'T1', shift, absences: [] };
const now = instantOf(at('12:00'));

function booked(from: string, to: string) {
  const visit = { type: 'book' as const, technicians: ['T1'], from: at(from), to: at(to) };
  const state = play(opened(), judgedOnsite, ['09:20', visit]);
  return summaryOf(snapshotOf(state, now));
}

describe('what a technician is doing', () => {
  it('is nothing while a visit is planned for another day, and the visit on its own day', () => {
    const tomorrow = booked('2031-06-12 10:00', '2031-06-12 11:00');
    expect(technicianState(person, [tomorrow], now)).toBe('free');
    expect(technicianState(person, [booked('15:00', '16:00')], now)).toBe('assigned');
  });

  it('follows shift and absence when nothing is in hand', () => {
    expect(technicianState(person, [], instantOf(at('18:00')))).toBe('off_shift');
    const absences = [{ id: 'A', technician: 'T1', from: at('11:00'), to: at('13:00') }];
    expect(technicianState({ ...person, absences }, [], now)).toBe('absent');
  });
});
