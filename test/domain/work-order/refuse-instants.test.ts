import { instantOf } from '../../../domain/time/instant.js';
import { refuseCommand } from '../../../domain/work-order/refuse-command.js';
import type { WorkOrderCommand } from '../../../domain/work-order/work-order-command.js';
import type { WorkOrderState } from '../../../domain/work-order/work-order-state.js';
import {
  at,
  envelope,
  judgedOnsite,
  opened,
  play,
  refusal,
  type Step,
  visit,
} from './work-order-story.js';

const onsite = (...steps: Step[]): WorkOrderState => play(opened(), judgedOnsite, ...steps);

describe('instants of reports', () => {
  const onTheWay = onsite(...visit('T1', 'depart'));
  const arrive: WorkOrderCommand = { type: 'arrive', technician: 'T1' };

  it('are refused more than two minutes ahead of the server, not at two minutes', () => {
    expect(refusal(onTheWay, '10:02', arrive, undefined, '10:00')).toBeUndefined();
    const later = refusal(onTheWay, '10:02:01', arrive, undefined, '10:00');
    expect(later).toMatchObject({ code: 'WORK_TIME_IN_FUTURE', field: 'occurredAt' });
  });

  it('are refused before the step before, not at the same second', () => {
    expect(refusal(onTheWay, '09:30', arrive)).toBeUndefined();
    expect(refusal(onTheWay, '09:29:59', arrive)?.code).toBe('WORK_TIME_BEFORE_PREVIOUS_STEP');
  });

  it('are refused before the call', () => {
    const early = refusal(opened(), '08:57', { type: 'judge', decision: 'onsite' });
    expect(early?.code).toBe('WORK_TIME_BEFORE_CALL');
  });

  it('need an offset', () => {
    const said = { ...envelope('10:00', arrive), occurredAt: '2031-06-11T10:00:00' };
    expect(refuseCommand(onTheWay, said, instantOf(at('10:00')))?.code).toBe('INSTANT_INVALID');
  });

  it('ESP-110: are refused for a visit of more than 31 days', () => {
    const working = onsite(...visit('T1', 'start_work'));
    const late = refusal(working, '2031-07-13 10:00', { type: 'complete_work', technician: 'T1' });
    expect(late).toMatchObject({ code: 'VISIT_TOO_LONG', field: 'occurredAt' });
  });
});
