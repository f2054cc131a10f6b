import { isRefusal } from '../../../domain/refusal.js';
import { appointmentFactsOf } from '../../../domain/work-order/appointment-facts-of.js';
import type { ContractChangeKind } from '../../../domain/work-order/contract-change.js';
import { snapshotOf } from '../../../domain/work-order/snapshot-of.js';
import type { WorkOrderCommand } from '../../../domain/work-order/work-order-command.js';
import type { Intake } from '../../../domain/work-order/work-order-facts.js';
import type { WorkOrderState } from '../../../domain/work-order/work-order-state.js';
import { summaryOf } from '../../../domain/work-order/work-order-summary.js';
import { battery, book, contract, removal } from './planned-work-story.js';
import { envelope, manager, opened, play, refusal, tell } from './work-order-story.js';

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

  it('marks an appointment that the changed terms no longer allow', () => {
    const booked = play(opened(battery), ['09:05', book]);
    const row = (state: WorkOrderState) => summaryOf(snapshotOf(state, 0));
    expect(row(booked)).not.toHaveProperty('appointmentAgainst');
    const shorter: WorkOrderCommand = {
      type: 'contract_changed',
      change: 'terms_changed',
      contract: 'CB',
      on: '2031-06-11',
      because: [],
      terms: { endsOn: '2031-06-10' },
    };
    const told = play(booked, ['09:10', shorter]);
    expect(row(told).appointmentAgainst).toEqual(['APPOINTMENT_AFTER_TERM']);
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
