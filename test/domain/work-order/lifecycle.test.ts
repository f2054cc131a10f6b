import { instantOf } from '../../../domain/time/instant.js';
import { snapshotOf } from '../../../domain/work-order/snapshot-of.js';
import {
  isFinished,
  WorkOrderStatus,
  workOrderTransitions,
} from '../../../domain/work-order/work-order-status.js';
import { at, judgedOnsite, opened, play, type Step, visit } from './work-order-story.js';

const now = instantOf(at('18:00'));

describe('the lifecycle as a graph', () => {
  const all = Object.values(WorkOrderStatus);

  it('names only known statuses and reaches every one of them from the call', () => {
    const reached = new Set<WorkOrderStatus>(['received']);
    for (const status of reached) {
      for (const next of workOrderTransitions[status]) reached.add(next);
    }
    expect([...reached].sort()).toEqual([...all].sort());
  });

  it('lets every unfinished work order come to an end', () => {
    for (const status of all.filter((each) => !isFinished(each))) {
      const seen = new Set<WorkOrderStatus>([status]);
      for (const each of seen) for (const next of workOrderTransitions[each]) seen.add(next);
      expect([...seen].some(isFinished)).toBe(true);
    }
  });
});

describe('the status follows from what was recorded', () => {
  const onsite = (...steps: Step[]) => play(opened(), judgedOnsite, ...steps).status;

  it.each<[string, string, Step[]]>([
    ['triaged', 'on-site work was judged necessary', []],
    ['scheduled', 'somebody has the job', visit('T1', 'assign')],
    ['in_progress', 'somebody departed', visit('T1', 'depart')],
    ['in_progress', 'the work is complete but not signed', visit('T1', 'complete_work')],
    ['closed', 'the customer signed and no part is out', visit('T1', 'sign')],
    ['on_hold', 'it was put on hold', [['09:20', { type: 'hold', reason: 'waiting_part' }]]],
    ['canceled', 'it was canceled', [['09:20', { type: 'cancel', by: 'customer' }]]],
    [
      'triaged',
      'the only technician declined',
      [
        ...visit('T1', 'assign'),
        ['09:22', { type: 'decline', technician: 'T1', reason: 'no vehicle' }],
      ],
    ],
  ])('%s when %s', (status, _when, steps) => {
    expect(onsite(...steps)).toBe(status);
  });

  it('is closed by a remote fix and canceled when not covered, without a target or a charge', () => {
    for (const [decision, status] of [
      ['remote_fixed', 'closed'],
      ['not_covered', 'canceled'],
    ] as const) {
      const state = play(opened(), ['09:10', { type: 'judge', decision }]);
      expect(state.status).toBe(status);
      expect(snapshotOf(state, now)).toMatchObject({ sla: null, charge: { total: 0 } });
    }
  });

  it('ESP-67: stays completed while a replaced part is out and is closed when it is settled', () => {
    const signed = play(
      opened(),
      judgedOnsite,
      ...visit('T1', 'start_work'),
      [
        '10:10',
        { type: 'part_used', technician: 'T1', part: 'P', amount: 1, returnExpected: true },
      ],
      ...visit('T1', 'sign').slice(-2),
    );
    expect(signed.status).toBe('completed');
    expect(snapshotOf(signed, now).partsOutstanding).toBe(1);
    const settled = play(signed, ['12:00', { type: 'part_settled', n: 1, outcome: 'returned' }]);
    expect(settled.status).toBe('closed');
  });

  it('gives back what a hold covered, and a cancellation ends the hold', () => {
    const held = play(opened(), judgedOnsite, ...visit('T1', 'depart'), [
      '09:40',
      { type: 'hold', reason: 'waiting_customer' },
    ]);
    expect([held.status, held.heldStatus]).toEqual(['on_hold', 'in_progress']);
    const resumed = play(held, ['09:50', { type: 'resume' }]);
    expect([resumed.status, resumed.heldStatus]).toEqual(['in_progress', undefined]);
    const canceled = play(held, ['09:50', { type: 'cancel', by: 'customer' }]);
    expect(canceled.holds[0]?.to).toBe(at('09:50'));
  });

  it('gives a technician who departs again a visit of their own without a new acceptance', () => {
    const again = play(opened(), judgedOnsite, ...visit('T1', 'complete_work'), [
      '11:00',
      { type: 'depart', technician: 'T1' },
    ]);
    expect(again.visits.map((each) => each.visitNumber)).toEqual([1, 2]);
    expect(again.visits[1]).toMatchObject({ acceptedAt: at('09:25'), departedAt: at('11:00') });
  });

  it('takes off who is no longer named when the job is given to others', () => {
    const state = play(opened(), judgedOnsite, ...visit('T1', 'accept'), [
      '09:28',
      { type: 'assign', technicians: ['T2', 'T3'] },
    ]);
    expect(snapshotOf(state, now).activeTechnicians).toEqual(['T2', 'T3']);
    expect(state.visits[0]?.withdrawnAt).toBe(at('09:28'));
  });
});
