import { isRefusal } from '../../../domain/refusal.js';
import { instantOf } from '../../../domain/time/instant.js';
import { contractNews, recordContractAnswer } from '../../../domain/work-order/contract-news.js';
import { snapshotOf } from '../../../domain/work-order/snapshot-of.js';
import type { WorkOrderCommand } from '../../../domain/work-order/work-order-command.js';
import type { WorkOrderState } from '../../../domain/work-order/work-order-state.js';
import { battery, book, done, removal } from './planned-work-story.js';
import { at, envelope, opened, play, refusal, type Step, tell } from './work-order-story.js';

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
    expect(events(after, play(after, lost))).toEqual([
      { type: 'used_battery_written_off', request: 'R1', reason: 'x' },
    ]);
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
    const [removeOn, workOrder] = ['2031-06-11', 'WO-1'];
    expect(events(before, booked)).toEqual([{ type: 'removal_agreed', removeOn, workOrder }]);
    const after = play(booked, ...done);
    expect(events(booked, after)).toEqual([{ type: 'removed', customerLate: false }]);
    expect(snapshot(after)).toMatchObject({ charge: { total: 0 }, partsOutstanding: 0 });
  });

  it('is agreed anew only when a visit is booked for another day than the one agreed', () => {
    const agreed = opened({ ...removal, earliestOn: '2031-06-11' });
    const booked = play(agreed, ['09:10', book]);
    expect(events(agreed, booked)).toEqual([]);
    const later: WorkOrderCommand = { ...book, from: at('13:00'), to: at('14:00') };
    expect(events(booked, play(booked, ['09:20', later]))).toEqual([]);
    const tomorrow = { ...book, from: at('2031-06-12 10:00'), to: at('2031-06-12 11:00') };
    const [moved] = events(booked, play(booked, ['09:20', tomorrow]));
    expect(moved).toMatchObject({ type: 'removal_agreed', removeOn: '2031-06-12' });
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
