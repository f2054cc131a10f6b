import fc from 'fast-check';
import { hasTicket } from '../../../domain/alarms/alarm-watch-state.js';
import { isOpenCall } from '../../../domain/alarms/call-task.js';
import { nextInstant } from '../../../domain/alarms/watch-instants.js';
import { windowAt } from '../../../domain/calendar/service-window.js';
import { instantOf } from '../../../domain/time/instant.js';
import { WatchDriver } from './watch-driver.js';

const begin = instantOf('2031-06-11T16:00:00+09:00');

type Step = { waitMinutes: number; what: 'raised' | 'cleared' | 'answer' | 'silence' | 'decide' };
const step: fc.Arbitrary<Step> = fc.record({
  waitMinutes: fc.integer({ min: 0, max: 300 }),
  what: fc.constantFrom('raised', 'cleared', 'answer', 'silence', 'decide'),
});
const story = fc.record({
  withdrawal: fc.constantFrom('withdrawn' as const, 'left' as const),
  steps: fc.array(step, { maxLength: 40 }),
});

function take(watch: WatchDriver, { waitMinutes, what }: Step): void {
  watch.to(watch.nowMs + waitMinutes * 60_000);
  const due = watch.state.calls.at(-1)?.state === 'due';
  if (what === 'raised' || what === 'cleared') watch.hear(what);
  if (what === 'answer' && due) watch.report('reached_arrange');
  if (what === 'silence' && due) watch.report('no_answer');
  if (what === 'decide' && watch.state.question) watch.decide('recall');
}

/** Plays a story and looks at the watch after every step. */
function playing(
  look: (watch: WatchDriver, before: { tickets: number; flapping: boolean }) => void,
) {
  fc.assert(
    fc.property(story, ({ withdrawal, steps }) => {
      const watch = new WatchDriver(begin, { withdrawal });
      for (const each of steps) {
        const before = { tickets: watch.state.ticketCount, flapping: watch.state.flapping };
        take(watch, each);
        look(watch, before);
      }
    }),
  );
}

describe('whatever a machine and the desk do', () => {
  it('there is one open call at most, and it is due within the contact hours', () => {
    playing(({ state }) => {
      const open = state.calls.filter(isOpenCall);
      expect(open.length).toBeLessThanOrEqual(1);
      for (const { dueAt } of open) expect(windowAt('9x5', instantOf(dueAt)).open).toBe(true);
    });
  });

  it('what falls due next lies ahead, and nothing is left undone', () => {
    playing((watch) => {
      expect(watch.state.errands).toEqual([]);
      expect(nextInstant(watch.state) ?? watch.nowMs + 1).toBeGreaterThan(watch.nowMs);
    });
  });

  it('a ticket stands for an alarm that stands, that flaps, that the customer wants looked at, or a question', () => {
    playing(({ state }) => {
      if (!hasTicket(state)) return;
      const reason =
        state.raised || state.flapping || state.wish === 'arrange' || state.question !== undefined;
      expect(reason).toBe(true);
    });
  });

  it('the state stays small', () => {
    playing(({ state }) => {
      expect(JSON.stringify(state).length).toBeLessThan(12_000);
    });
  });
});
