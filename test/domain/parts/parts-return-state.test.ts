import {
  nextReminder,
  openPartsReturn,
  type PartSettlement,
  refuseSettlement,
  remind,
  settlePart,
} from '../../../domain/parts/parts-return-state.js';
import { instantOf } from '../../../domain/time/instant.js';

const part = openPartsReturn('parts-return:WO-1:1', {
  workOrder: 'WO-1',
  n: 1,
  area: 'tokyo',
  part: 'P1',
  amount: 12_000,
  technician: 'T1',
  customer: 'C1',
  usedAt: '2031-06-11T23:30:00+09:00',
});
const returned: PartSettlement = {
  outcome: 'returned',
  operationId: 'op',
  by: { kind: 'dispatcher', id: 'D1' },
  occurredAt: '2031-06-12T10:00:00+09:00',
};
const now = instantOf('2031-06-12T10:00:00+09:00');

describe('a part that must come back', () => {
  it('ESP-67: is asked for at 09:00 on day 3, 7 and 14 after its use, then not again', () => {
    const due: string[] = [];
    let state = part;
    for (let next = nextReminder(state); next; next = nextReminder(state)) {
      due.push(next.dueAt);
      state = remind(state, next, instantOf(next.dueAt));
    }
    expect(due).toEqual([
      '2031-06-14T09:00:00+09:00',
      '2031-06-18T09:00:00+09:00',
      '2031-06-25T09:00:00+09:00',
    ]);
    expect(state.seq).toBe(4);
  });

  it('ESP-67: is settled once, and then asked for no more', () => {
    expect(refuseSettlement(part, returned, now)).toBeUndefined();
    const settled = settlePart(part, returned, now);
    expect(settled).toMatchObject({ state: 'returned', settledAt: returned.occurredAt, seq: 2 });
    expect(nextReminder(settled)).toBeUndefined();
    expect(refuseSettlement(settled, returned, now)?.code).toBe('PART_ALREADY_SETTLED');
  });

  it('ESP-67: is written off by a manager only, with a reason', () => {
    const writeOff = { ...returned, outcome: 'written_off' } as const;
    const manager = { kind: 'manager', id: 'M1' } as const;
    expect(refuseSettlement(part, writeOff, now)?.code).toBe('MANAGER_ONLY');
    expect(refuseSettlement(part, { ...writeOff, by: manager }, now)?.code).toBe('REASON_MISSING');
    const told = { ...writeOff, by: manager, reason: 'lost' };
    expect(refuseSettlement(part, told, now)).toBeUndefined();
    expect(settlePart(part, told, now)).toMatchObject({ state: 'written_off', reason: 'lost' });
  });

  it('is not settled in the future or at no instant', () => {
    const later = { ...returned, occurredAt: '2031-06-12T10:02:01+09:00' };
    expect(refuseSettlement(part, later, now)?.code).toBe('WORK_TIME_IN_FUTURE');
    const never = { ...returned, occurredAt: '2031-06-31T10:00:00+09:00' };
    expect(refuseSettlement(part, never, now)?.code).toBe('INSTANT_INVALID');
  });
});
