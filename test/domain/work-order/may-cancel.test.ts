import { mayCancel } from '../../../domain/work-order/may-cancel.js';
import type { Visit } from '../../../domain/work-order/work-order-facts.js';
import type { WorkOrderRecord } from '../../../domain/work-order/work-order-state.js';

const by = { kind: 'dispatcher', id: 'D1' } as const;
const at = '2031-06-11T10:00:00+09:00';
const visit = (change: Partial<Visit>): Visit => ({
  technician: 'T1',
  visitNumber: 1,
  assignedAt: at,
  assignedBy: by,
  ...change,
});
const record = (visits: Visit[]) => ({ visits }) as WorkOrderRecord;

describe('an alarm that takes its work order back', () => {
  it.each<[string, Visit[], string | undefined]>([
    ['nobody is assigned', [], undefined],
    ['somebody has accepted', [visit({ acceptedAt: at })], undefined],
    ['somebody was called back', [visit({ departedAt: at, withdrawnAt: at })], undefined],
    ['somebody has left', [visit({ departedAt: at })], 'TECHNICIAN_HAS_LEFT'],
    [
      'somebody has done the work',
      [visit({ departedAt: at, completedAt: at })],
      'TECHNICIAN_HAS_LEFT',
    ],
  ])('when %s', (_case, visits, code) => {
    expect(mayCancel(record(visits), { type: 'cancel', by: 'alarm', unlessLeft: true })?.code).toBe(
      code,
    );
  });

  it('is a matter of alarms: a person may cancel at any time', () => {
    const left = record([visit({ departedAt: at })]);
    expect(mayCancel(left, { type: 'cancel', by: 'customer' })).toBeUndefined();
  });
});
