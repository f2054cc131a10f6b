import type { WorkOrderCommand } from '../../../domain/work-order/work-order-command.js';
import type { WorkOrderState } from '../../../domain/work-order/work-order-state.js';
import {
  dispatcher,
  judgedOnsite,
  manager,
  opened,
  play,
  refusal,
  type Step,
  visit,
} from './work-order-story.js';

const onsite = (...steps: Step[]): WorkOrderState => play(opened(), judgedOnsite, ...steps);
const part: WorkOrderCommand = {
  type: 'part_used',
  technician: 'T1',
  part: 'P',
  amount: 100,
  returnExpected: true,
};
const signed = onsite(...visit('T1', 'sign'));

describe('what a work order refuses', () => {
  it.each<[string, string, WorkOrderState, string, WorkOrderCommand]>([
    [
      'ESP-19: a second judgement',
      'JUDGEMENT_ALREADY_MADE',
      onsite(),
      '09:30',
      { type: 'judge', decision: 'onsite' },
    ],
    [
      'ESP-19: technicians before on-site work is judged necessary',
      'NOT_JUDGED_ONSITE',
      opened(),
      '09:30',
      { type: 'assign', technicians: ['T1'] },
    ],
    [
      'an assignment that names nobody',
      'NO_TECHNICIAN_NAMED',
      onsite(),
      '09:30',
      { type: 'assign', technicians: [] },
    ],
    [
      'an assignment that names somebody twice',
      'TECHNICIAN_NAMED_TWICE',
      onsite(),
      '09:30',
      { type: 'assign', technicians: ['T1', 'T1'] },
    ],
    [
      'taking everybody off when nobody is on',
      'NOBODY_ASSIGNED',
      onsite(),
      '09:30',
      { type: 'unassign', reason: 'x' },
    ],
    [
      'ESP-58: a departure before acceptance',
      'NOT_ACCEPTED',
      onsite(...visit('T1', 'assign')),
      '09:30',
      { type: 'depart', technician: 'T1' },
    ],
    [
      'an arrival before departure',
      'NOT_DEPARTED',
      onsite(...visit('T1', 'accept')),
      '09:30',
      { type: 'arrive', technician: 'T1' },
    ],
    [
      'work before arrival',
      'NOT_ARRIVED',
      onsite(...visit('T1', 'depart')),
      '09:40',
      { type: 'start_work', technician: 'T1' },
    ],
    [
      'ESP-110: completion before the start of work',
      'WORK_NOT_STARTED',
      onsite(...visit('T1', 'arrive')),
      '09:58',
      { type: 'complete_work', technician: 'T1' },
    ],
    [
      'a part before the start of work',
      'WORK_NOT_STARTED',
      onsite(...visit('T1', 'arrive')),
      '09:58',
      part,
    ],
    [
      'a step twice',
      'STEP_ALREADY_DONE',
      onsite(...visit('T1', 'accept')),
      '09:30',
      { type: 'accept', technician: 'T1' },
    ],
    [
      'somebody who is not assigned',
      'TECHNICIAN_NOT_ASSIGNED',
      onsite(...visit('T1', 'assign')),
      '09:30',
      { type: 'accept', technician: 'T2' },
    ],
    [
      'a price that is no whole yen',
      'AMOUNT_INVALID',
      onsite(...visit('T1', 'start_work')),
      '10:10',
      { ...part, amount: 0.5 },
    ],
    [
      'a negative price',
      'AMOUNT_INVALID',
      onsite(...visit('T1', 'start_work')),
      '10:10',
      { ...part, amount: -1 },
    ],
    [
      'a part without a name',
      'PART_MISSING',
      onsite(...visit('T1', 'start_work')),
      '10:10',
      { ...part, part: ' ' },
    ],
    [
      'ESP-67: settling a part that was never used',
      'PART_UNKNOWN',
      onsite(...visit('T1', 'start_work')),
      '10:10',
      { type: 'part_settled', n: 1, outcome: 'returned' },
    ],
    [
      'a signature before any completed visit',
      'NO_COMPLETED_VISIT',
      onsite(...visit('T1', 'start_work')),
      '10:10',
      { type: 'sign', name: 'x' },
    ],
    [
      'a signature without a name',
      'SIGNER_MISSING',
      onsite(...visit('T1', 'complete_work')),
      '10:40',
      { type: 'sign', name: '' },
    ],
    [
      'a second hold',
      'ALREADY_ON_HOLD',
      onsite(['09:20', { type: 'hold', reason: 'waiting_part' }]),
      '09:30',
      { type: 'hold', reason: 'waiting_part' },
    ],
    [
      'a promise for a day that does not exist',
      'DATE_INVALID',
      onsite(),
      '09:30',
      { type: 'hold', reason: 'waiting_part', promisedOn: '2031-02-30' },
    ],
    ['resuming what is not on hold', 'NOT_ON_HOLD', onsite(), '09:30', { type: 'resume' }],
    [
      'a departure while on hold',
      'WORK_ORDER_ON_HOLD',
      onsite(...visit('T1', 'accept'), ['09:26', { type: 'hold', reason: 'waiting_part' }]),
      '09:30',
      { type: 'depart', technician: 'T1' },
    ],
    [
      'ESP-20: an excuse where no target runs',
      'NO_TARGET_TO_EXCUSE',
      opened(),
      '09:30',
      { type: 'excuse', reason: 'traffic' },
    ],
    [
      'a consent without its means',
      'CONSENT_MEANS_MISSING',
      onsite(),
      '09:30',
      { type: 'consent', answer: 'yes', means: '', concerns: 'out_of_hours' },
    ],
    [
      'a cancellation after the signature',
      'ALREADY_SIGNED',
      signed,
      '11:00',
      { type: 'cancel', by: 'customer' },
    ],
    [
      'a consent after the signature',
      'ALREADY_SIGNED',
      signed,
      '11:00',
      { type: 'consent', answer: 'yes', means: 'phone', concerns: 'out_of_hours' },
    ],
    [
      'anything about a canceled work order',
      'WORK_ORDER_CANCELED',
      onsite(['09:20', { type: 'cancel', by: 'customer' }]),
      '09:30',
      { type: 'assign', technicians: ['T1'] },
    ],
    [
      'an assignment after a remote fix',
      'WORK_ORDER_FINISHED',
      play(opened(), ['09:10', { type: 'judge', decision: 'remote_fixed' }]),
      '09:30',
      { type: 'assign', technicians: ['T1'] },
    ],
  ])('%s: %s', (_what, code, state, time, command) => {
    const before = structuredClone(state);
    expect(refusal(state, time, command)?.code).toBe(code);
    expect(state).toEqual(before);
  });

  it('a signature while a second technician still works', () => {
    const two = play(
      onsite(['09:15', { type: 'assign', technicians: ['T1', 'T2'] }]),
      ...visit('T1', 'complete_work').slice(1),
    );
    expect(refusal(two, '10:40', { type: 'sign', name: 'x' })?.code).toBe('VISIT_UNFINISHED');
  });

  it("a technician's report on another's work, but not a dispatcher's on their behalf", () => {
    const state = onsite(...visit('T1', 'assign'));
    const accept: WorkOrderCommand = { type: 'accept', technician: 'T1' };
    const other = { kind: 'technician', id: 'T2' } as const;
    expect(refusal(state, '09:30', accept, other)?.code).toBe('ANOTHER_TECHNICIANS_JOB');
    expect(refusal(state, '09:30', accept, dispatcher)).toBeUndefined();
  });

  it('a correction by anybody but a manager, without a reason, or before any judgement', () => {
    const correction: WorkOrderCommand = {
      type: 'correct_judgement',
      decision: 'onsite',
      reason: 'second look',
    };
    expect(refusal(onsite(), '09:30', correction)?.code).toBe('MANAGER_ONLY');
    expect(refusal(opened(), '09:30', correction, manager)?.code).toBe('NOT_JUDGED');
    const silent = { ...correction, reason: '' };
    expect(refusal(onsite(), '09:30', silent, manager)?.code).toBe('REASON_MISSING');
    expect(refusal(signed, '11:00', correction, manager)?.code).toBe('ALREADY_SIGNED');
  });
});
