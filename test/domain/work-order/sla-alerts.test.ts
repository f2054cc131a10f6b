import { instantOf } from '../../../domain/time/instant.js';
import { clockState } from '../../../domain/work-order/clock-state.js';
import { fireAlert, nextAlert } from '../../../domain/work-order/sla-alerts.js';
import { slaOf } from '../../../domain/work-order/sla-of.js';
import { snapshotOf } from '../../../domain/work-order/snapshot-of.js';
import type { WorkOrderState } from '../../../domain/work-order/work-order-state.js';
import {
  at,
  envelope,
  judgedOnsite,
  manager,
  opened,
  play,
  tell,
  visit,
} from './work-order-story.js';

const ms = (time: string): number => instantOf(at(time));

/** Fires everything due by a time, as the workflow's clock does. */
function until(state: WorkOrderState, time: string, learnedAt = ''): WorkOrderState {
  let current = state;
  for (;;) {
    const event = nextAlert(current, ms(time));
    if (!event || instantOf(event.at) > ms(time)) return current;
    current = fireAlert(current, event, learnedAt ? ms(learnedAt) : instantOf(event.at));
  }
}

const judged = play(opened(), judgedOnsite);

describe('ESP-18: the two hours', () => {
  it('warn at 50, 75 and 90 % of the way and breach at the target', () => {
    const fired = until(judged, '11:10').alerts;
    expect(fired.map(({ share, dueAt }) => [share, dueAt])).toEqual([
      [50, at('10:10')],
      [75, at('10:40')],
      [90, at('10:58')],
      [100, at('11:10')],
    ]);
    expect(fired.every((alert) => alert.lateSeconds === 0)).toBe(true);
  });

  it('say how late they fire after downtime', () => {
    const fired = until(judged, '12:00', '12:00').alerts;
    expect(fired.map((alert) => alert.lateSeconds)).toEqual([6_600, 4_800, 3_720, 3_000]);
  });

  it('are not paused by a hold', () => {
    const held = play(judged, ['09:20', { type: 'hold', reason: 'waiting_part' }]);
    expect(nextAlert(held, ms('09:20'))?.at).toBe(at('10:10'));
    expect(slaOf(held, ms('12:00'))?.verdict).toBe('breached');
  });

  it('ask for nothing once work has started', () => {
    expect(nextAlert(play(judged, ...visit('T1', 'start_work')), ms('10:00'))).toBeUndefined();
  });
});

describe('a start of work that is reported late', () => {
  const breached = until(play(judged, ...visit('T1', 'accept')), '11:10');
  const started = (time: string): WorkOrderState =>
    play(
      breached,
      ['10:00', { type: 'depart', technician: 'T1' }, '11:30'],
      ['10:20', { type: 'arrive', technician: 'T1' }, '11:30'],
      [time, { type: 'start_work', technician: 'T1' }, '11:30'],
    );

  it('in time withdraws the breach and the warnings that it forestalls', () => {
    const state = started('10:40');
    expect(state.alerts.map(({ share, withdrawnAt }) => [share, withdrawnAt])).toEqual([
      [50, undefined],
      [75, at('11:30')],
      [90, at('11:30')],
      [100, at('11:30')],
    ]);
    expect(slaOf(state, ms('11:30'))?.verdict).toBe('met');
    expect(state.history.at(-1)?.type).toBe('sla_breach_withdrawn');
  });

  it('counts the whole minute of the target as in time', () => {
    expect(slaOf(started('11:10:59'), ms('11:30'))?.verdict).toBe('met');
  });

  it('too late confirms the breach', () => {
    const state = started('11:11');
    expect(state.alerts.at(-1)).toMatchObject({ share: 100, confirmedAt: at('11:30') });
    expect(slaOf(state, ms('11:30'))?.verdict).toBe('breached');
    expect(state.history.at(-1)?.type).toBe('sla_breach_confirmed');
  });

  it('puts a breach on record that had not fired yet', () => {
    const unaware = play(judged, ...visit('T1', 'accept'));
    const state = play(
      unaware,
      ['11:00', { type: 'depart', technician: 'T1' }, '11:30'],
      ['11:10', { type: 'arrive', technician: 'T1' }, '11:30'],
      ['11:20', { type: 'start_work', technician: 'T1' }, '11:30'],
    );
    expect(state.alerts.map((alert) => alert.share)).toEqual([100]);
    expect(state.alerts[0]).toMatchObject({ confirmedAt: at('11:30'), lateSeconds: 1_200 });
  });

  it('withdraws a confirmed breach when a colleague turns out to have started in time', () => {
    const two = until(
      play(judged, ['09:15', { type: 'assign', technicians: ['T1', 'T2'] }]),
      '11:10',
    );
    const steps = (technician: string, start: string, learnedAt: string) =>
      (['accept', 'depart', 'arrive', 'start_work'] as const).map(
        (type) => [start, { type, technician }, learnedAt] as [string, never, string],
      );
    const late = play(two, ...steps('T1', '11:20', '11:21'));
    const known = play(late, ...steps('T2', '10:30', '11:40'));
    const breach = known.alerts.find((alert) => alert.share === 100);
    expect(breach).toMatchObject({ withdrawnAt: at('11:40') });
    expect(breach?.confirmedAt).toBeUndefined();
  });
});

describe('excuses and corrections', () => {
  it('ESP-20: an excuse before or after turns an overrun into an excused one', () => {
    const excuse = { type: 'excuse', reason: 'traffic' } as const;
    const before = until(play(judged, ['09:30', excuse]), '11:10');
    const after = play(until(judged, '11:10'), ['11:30', excuse]);
    for (const state of [before, after]) {
      expect(slaOf(state, ms('11:30'))?.verdict).toBe('excused');
      expect(clockState(snapshotOf(state, ms('11:30')))).not.toBe('breached');
    }
  });

  it('a correction to a remote fix withdraws every alert; back on site it has a new target', () => {
    const fixed = tell(
      until(judged, '10:10'),
      envelope(
        '10:20',
        { type: 'correct_judgement', decision: 'remote_fixed', reason: 'it runs' },
        manager,
      ),
    ) as WorkOrderState;
    expect(fixed.alerts.every((alert) => alert.withdrawnAt)).toBe(true);
    const back = tell(
      fixed,
      envelope(
        '10:30',
        { type: 'correct_judgement', decision: 'onsite', reason: 'again' },
        manager,
      ),
    ) as WorkOrderState;
    expect([back.status, slaOf(back, ms('10:30'))?.targetAt]).toEqual(['triaged', at('12:30')]);
    expect(nextAlert(back, ms('10:30'))).toEqual({ share: 50, at: at('11:30') });
  });

  it('ESP-19: a corrected severity does not move the target', () => {
    const corrected = tell(
      judged,
      envelope(
        '10:00',
        { type: 'correct_judgement', decision: 'onsite', severity: 'high', reason: 'worse' },
        manager,
      ),
    ) as WorkOrderState;
    expect(slaOf(corrected, ms('10:00'))?.targetAt).toBe(at('11:10'));
  });
});
