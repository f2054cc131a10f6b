import { isRefusal } from '../../../domain/refusal.js';
import { instantOf } from '../../../domain/time/instant.js';
import { appointmentFactsOf } from '../../../domain/work-order/appointment-facts-of.js';
import type { ContractChangeKind } from '../../../domain/work-order/contract-change.js';
import { contractNews, recordContractAnswer } from '../../../domain/work-order/contract-news.js';
import { snapshotOf } from '../../../domain/work-order/snapshot-of.js';
import type { WorkOrderCommand } from '../../../domain/work-order/work-order-command.js';
import type { Intake } from '../../../domain/work-order/work-order-facts.js';
import type { WorkOrderState } from '../../../domain/work-order/work-order-state.js';
import {
  at,
  call,
  envelope,
  manager,
  opened,
  play,
  refusal,
  type Step,
  tell,
} from './work-order-story.js';

const contract = { ...call().contract, id: 'CB', plan: 'ups-battery' as const };
const battery = {
  kind: 'battery_replacement',
  origin: { contract: 'CB', request: 'R1' },
  contract,
} satisfies Partial<Intake>;
const removal = {
  kind: 'equipment_removal',
  origin: { contract: 'PG', request: 'removal' },
  contract: { ...contract, id: 'PG', plan: 'payg' as const },
} satisfies Partial<Intake>;

const book: WorkOrderCommand = {
  type: 'book',
  technicians: ['T1'],
  from: at('10:00'),
  to: at('11:00'),
};
const done: Step[] = (['accept', 'depart', 'arrive', 'start_work', 'complete_work'] as const).map(
  (type, n): Step => [`10:0${n}`, { type, technician: 'T1' }],
);
const snapshot = (state: WorkOrderState) => snapshotOf(state, instantOf(at('12:00')));
const events = (before: WorkOrderState, after: WorkOrderState) =>
  contractNews(before, after).map(({ event }) => event);

describe('planned work', () => {
  it('waits for an appointment from the beginning, without a target', () => {
    const state = opened(battery);
    expect(snapshot(state)).toMatchObject({
      status: 'triaged',
      sla: null,
      judgement: { decision: 'onsite' },
      history: [{ type: 'work_planned', because: ['UPS-13', 'UPS-14'] }],
    });
    expect(snapshot(state).coverage.lines.map(({ code }) => code)).toEqual([
      'CONTRACT_IN_FORCE',
      'BATTERY_FREE_OF_CHARGE',
      'VISIT_INSIDE_WINDOW',
      'OLD_BATTERY_COMES_BACK',
      'NO_TARGET_IN_PLAN',
    ]);
  });

  it.each<[string, WorkOrderCommand]>([
    ['APPOINTMENT_NEEDED', { type: 'assign', technicians: ['T1'] }],
    ['JUDGEMENT_ALREADY_MADE', { type: 'judge', decision: 'remote_fixed' }],
    ['NO_TARGET_TO_EXCUSE', { type: 'excuse', reason: 'weather' }],
    ['APPOINTMENT_INVALID', { ...book, to: at('10:00') }],
    ['NO_TECHNICIAN_NAMED', { ...book, technicians: [] }],
    ['TECHNICIAN_NAMED_TWICE', { ...book, technicians: ['T1', 'T1'] }],
  ])('answers %s', (code, command) => {
    expect(refusal(opened(battery), '09:10', command)?.code).toBe(code);
  });

  it('lets a technician leave for the agreed time before the window opens', () => {
    const early = play(
      opened({ ...battery, acceptedAt: at('07:00') }),
      ['07:10', { ...book, from: at('08:30'), to: at('09:30') }],
      ['07:20', { type: 'accept', technician: 'T1' }],
    );
    expect(refusal(early, '08:10', { type: 'depart', technician: 'T1' })).toBeUndefined();
  });

  it('moves with its appointment and loses it with its technicians', () => {
    const booked = play(opened(battery), ['09:10', book]);
    expect(snapshot(booked)).toMatchObject({
      status: 'scheduled',
      appointment: { from: at('10:00'), to: at('11:00') },
    });
    const moved = play(booked, ['09:20', { ...book, from: at('13:00'), to: at('14:00') }]);
    expect(moved.visits).toHaveLength(1);
    expect(moved.history.at(-1)?.params).toMatchObject({
      previous: { from: at('10:00'), to: at('11:00') },
    });
    const given = play(moved, ['09:30', { ...book, technicians: ['T2'] }]);
    expect(snapshot(given).activeTechnicians).toEqual(['T2']);
    const freed = play(given, ['09:40', { type: 'unassign', reason: 'ill' }]);
    expect(snapshot(freed)).not.toHaveProperty('appointment');
    expect(freed.status).toBe('triaged');
  });
});

describe('a battery that was replaced', () => {
  it('costs nothing, brings the old one back and is told with its own day', () => {
    const before = play(opened(battery), ['09:10', book], ...done.slice(0, 4));
    const after = play(before, ...done.slice(4));
    expect(snapshot(after)).toMatchObject({
      carriedOutAt: at('10:04'),
      charge: { total: 0, because: ['UPS-11'] },
      partsOutstanding: 1,
    });
    expect(contractNews(before, after)).toMatchObject([
      { occurredAt: at('10:04'), event: { type: 'battery_replaced', request: 'R1' } },
    ]);
    const back: Step = ['11:00', { type: 'part_settled', n: 1, outcome: 'returned' }];
    expect(events(after, play(after, back))).toEqual([
      { type: 'used_battery_received', request: 'R1' },
    ]);
    const lost: Step = [
      '11:00',
      { type: 'part_settled', n: 1, outcome: 'written_off', reason: 'x' },
    ];
    expect(events(after, play(after, lost))).toEqual([]);
  });

  it('UPS-48: costs what a ship, an aircraft or lodging cost, with tax, and nothing else', () => {
    const expenses = { shipOrAircraftFare: 12_001, lodging: 9_000 };
    const before = play(opened(battery), ['09:10', book], ...done.slice(0, 4));
    const complete = { type: 'complete_work', technician: 'T1' } as const;
    const charged = play(before, ['10:30', { ...complete, expenses }]);
    expect(snapshot(charged).charge).toMatchObject({
      labour: 0,
      parts: 0,
      expenses: 21_001,
      tax: 2_100,
      total: 23_101,
      lines: [{ name: 'shipOrAircraftFare' }, { name: 'lodging' }],
      because: ['UPS-11', 'UPS-48'],
    });
    const onlyPerDiem = play(before, ['10:30', { ...complete, expenses: { perDiem: 3_000 } }]);
    expect(snapshot(onlyPerDiem).charge?.total).toBe(0);
    const odd = { ...complete, expenses: { lodging: -1 } };
    expect(refusal(before, '10:30', odd)?.code).toBe('AMOUNT_INVALID');
    const fetched = play(opened(removal), ['09:10', book], ...done.slice(0, 4));
    expect(refusal(fetched, '10:30', { ...complete, expenses })?.code).toBe('EXPENSES_NOT_CHARGED');
  });

  it('is told as not agreed when people call the visit off, and not when its contract does', () => {
    const before = play(opened(battery), ['09:10', book]);
    const cancel = { type: 'cancel', by: 'customer', reason: 'moving' } as const;
    expect(events(before, play(before, ['09:20', cancel]))).toEqual([
      { type: 'battery_date_not_agreed', request: 'R1', reason: 'customer', note: 'WO-1: moving' },
    ]);
    const itself = { kind: 'system', id: 'contract:CB' } as const;
    const canceled = tell(before, envelope('09:20', cancel, itself));
    if (isRefusal(canceled)) throw new Error(canceled.code);
    expect(events(before, canceled)).toEqual([]);
  });

  it('was not replaced by a visit that ended on hold, but by the next one', () => {
    const failed = play(
      opened(battery),
      ['09:10', book],
      ...done.slice(0, 4),
      ['10:04', { type: 'hold', reason: 'waiting_part' }],
      ...done.slice(4),
    );
    expect(failed.carriedOutAt).toBeUndefined();
    const again = play(
      failed,
      ['10:10', { type: 'resume' }],
      ['10:11', { ...book, from: at('15:00'), to: at('16:00') }],
      ['15:00', { type: 'accept', technician: 'T1' }],
      ['15:01', { type: 'depart', technician: 'T1' }],
      ['15:02', { type: 'arrive', technician: 'T1' }],
      ['15:03', { type: 'start_work', technician: 'T1' }],
      ['15:30', { type: 'complete_work', technician: 'T1' }],
    );
    expect(again).toMatchObject({ carriedOutAt: at('15:30'), parts: [{ n: 1 }] });
  });

  it('keeps the refusal of its contract on record', () => {
    const before = opened(battery);
    const booked = play(before, ['09:10', book]);
    const [news] = contractNews(before, booked);
    if (!news) throw new Error('The contract hears of the appointment.');
    const no = { accepted: false as const, code: 'REPLACEMENT_TOO_EARLY', message: 'Not yet.' };
    const told = recordContractAnswer(booked, news, no, instantOf(at('09:11')));
    expect(told.history.at(-1)).toMatchObject({
      type: 'contract_refused',
      params: { event: 'battery_appointment', code: 'REPLACEMENT_TOO_EARLY' },
    });
  });
});

describe('a removal', () => {
  it('is agreed with its booking and told when it is done', () => {
    const before = opened(removal);
    const booked = play(before, ['09:10', book]);
    expect(events(before, booked)).toEqual([{ type: 'removal_agreed', removeOn: '2031-06-11' }]);
    const after = play(booked, ...done);
    expect(events(booked, after)).toEqual([{ type: 'removed', customerLate: false }]);
    expect(snapshot(after)).toMatchObject({ charge: { total: 0 }, partsOutstanding: 0 });
  });

  it('keeps the agreed day when the customer was not ready on it', () => {
    const waiting = play(
      opened(removal),
      ['09:10', book],
      ['10:00', { type: 'hold', reason: 'waiting_customer' }],
      ['10:10', { type: 'unassign', reason: 'nobody there' }],
      ['2031-06-12 09:00', { type: 'resume' }],
    );
    const tomorrow = { ...book, from: at('2031-06-12 10:00'), to: at('2031-06-12 11:00') };
    const again = play(waiting, ['2031-06-12 09:10', tomorrow]);
    expect(events(waiting, again)).toEqual([]);
    const steps = done.map(([time, command]): Step => [`2031-06-12 ${time}`, command]);
    expect(events(again, play(again, ...steps))).toEqual([{ type: 'removed', customerLate: true }]);
  });
});

describe('news of the contract', () => {
  const changed = (change: ContractChangeKind, on = '2031-06-11', of = 'K1'): WorkOrderCommand => ({
    type: 'contract_changed',
    contract: of,
    change,
    on,
    because: [],
  });
  const effect = (intake: Partial<Intake>, command: WorkOrderCommand): unknown =>
    play(opened(intake), ['09:05', command]).history.at(-1)?.params.effect;

  it.each<[string, Partial<Intake>, WorkOrderCommand]>([
    ['ACCEPTED_BEFORE_END', {}, changed('ended')],
    ['ACCEPTED_AFTER_END', {}, changed('ended', '2031-06-10')],
    ['BATTERY_UNTIL_TERM_END', battery, changed('ended', '2031-06-30', 'CB')],
    ['REMOVAL_AFTER_END', removal, changed('ended', '2031-05-31', 'PG')],
    ['SUSPENDED_NO_DEPARTURE', {}, changed('suspended')],
    ['SUSPENSION_LIFTED', {}, changed('resumed')],
    ['EQUIPMENT_RELOCATED', {}, changed('relocated')],
    ['EQUIPMENT_ADDED', {}, changed('equipment_added')],
    ['OTHER_CONTRACT_CHANGED', {}, changed('ended', '2031-06-11', 'K2')],
  ])('is explained as %s', (code, intake, command) => {
    expect(effect(intake, command)).toBe(code);
  });

  it('takes cover away only from work accepted after the last day', () => {
    const covered = (on: string) =>
      play(opened(), ['09:05', changed('ended', on)]).coverage.covered;
    expect([covered('2031-06-11'), covered('2031-06-10')]).toEqual([true, false]);
  });

  it('survives a judgement that decides the coverage again', () => {
    const judged = play(
      opened(),
      ['09:05', changed('ended')],
      ['09:10', { type: 'judge', decision: 'onsite', severity: 'high' }],
    );
    expect(judged.coverage.lines.at(-1)?.code).toBe('ACCEPTED_BEFORE_END');
  });

  it('stops a battery visit after the term, and no other work', () => {
    const depart: WorkOrderCommand = { type: 'depart', technician: 'T1' };
    const stopped = (intake: Partial<Intake>, of: string) =>
      refusal(
        play(
          opened(intake),
          ['09:05', changed('ended', '2031-06-10', of)],
          ['09:10', book],
          ['09:20', { type: 'accept', technician: 'T1' }],
        ),
        '09:30',
        depart,
      )?.code;
    expect(stopped(battery, 'CB')).toBe('CONTRACT_ENDED');
    expect(stopped(removal, 'PG')).toBeUndefined();
  });

  it('lets a battery visit follow its base pack, and a repair stay as it was accepted', () => {
    const told = (of: string): WorkOrderCommand => ({
      type: 'contract_changed',
      change: 'terms_changed',
      contract: of,
      on: '2031-06-11',
      because: [],
      terms: { window: '24x7', endsOn: '2031-12-31' },
    });
    const terms = (intake: Partial<Intake>, of: string) =>
      appointmentFactsOf(play(opened(intake), ['09:05', told(of)])).contract;
    expect(terms(battery, 'CB')).toMatchObject({ window: '24x7', endsOn: '2031-12-31' });
    expect(terms({}, 'K1')).toMatchObject({ window: '9x5', endsOn: '2034-12-31' });
    expect(effect(battery, told('CB'))).toBe('TERMS_FOLLOW_BASE_PACK');
    expect(effect({}, told('K1'))).toBe('TERMS_AS_ACCEPTED');
  });

  it('counts a suspension from before the work came in', () => {
    const suspended = { ...contract, suspendedOn: '2031-06-01' };
    const ready = play(
      opened({ ...battery, contract: suspended }),
      ['09:10', book],
      ['09:20', { type: 'accept', technician: 'T1' }],
    );
    expect(ready.coverage.lines.at(-1)?.code).toBe('SUSPENDED_NO_DEPARTURE');
    const depart: WorkOrderCommand = { type: 'depart', technician: 'T1' };
    expect(refusal(ready, '09:30', depart)?.code).toBe('CONTRACT_SUSPENDED');
    const lifted = play(ready, ['09:25', changed('resumed', '2031-06-11', 'CB')]);
    expect(refusal(lifted, '09:30', depart)).toBeUndefined();
  });

  it('stops technicians again when a contract is suspended again after a yes', () => {
    const ready = play(
      opened(battery),
      ['09:05', changed('suspended', '2031-06-11', 'CB')],
      ['09:10', book],
      ['09:20', { type: 'accept', technician: 'T1' }],
    );
    const depart: WorkOrderCommand = { type: 'depart', technician: 'T1' };
    expect(refusal(ready, '09:30', depart)?.code).toBe('CONTRACT_SUSPENDED');
    const yes: WorkOrderCommand = { type: 'allow_departure', reason: 'paid' };
    const allowed = tell(ready, envelope('09:25', yes, manager));
    if (isRefusal(allowed)) throw new Error(allowed.code);
    expect(refusal(allowed, '09:30', depart)).toBeUndefined();
    const again = play(allowed, ['09:28', changed('suspended', '2031-06-11', 'CB')]);
    expect(refusal(again, '09:30', depart)?.code).toBe('CONTRACT_SUSPENDED');
    expect(refusal(opened(), '09:30', yes, manager)?.code).toBe('CONTRACT_NOT_SUSPENDED');
  });
});
