import {
  confirmReservations,
  type DeskState,
  hearRelease,
  openDesk,
  release,
  rememberAnswer,
  reservationsOf,
  reserve,
  reservedFor,
} from '../../../domain/dispatch/desk-state.js';

let desk: DeskState;
beforeEach(() => {
  desk = openDesk('tokyo');
  reserve(desk, ['T1', 'T2'], 'WO-1');
});

describe('what a desk remembers', () => {
  it('keeps technicians for a work order until they are released', () => {
    expect(reservedFor(desk, 'WO-1')).toEqual(['T1', 'T2']);
    release(desk, ['T1'], 'WO-1');
    expect(reservationsOf(desk)).toEqual({ T2: ['WO-1'] });
  });

  it('hears of a release that is newer than the assignment', () => {
    confirmReservations(desk, ['T1', 'T2'], 'WO-1', 3);
    hearRelease(desk, ['T1'], 'WO-1', 7);
    expect(reservedFor(desk, 'WO-1')).toEqual(['T2']);
  });

  it('does not let news of an earlier assignment undo this one', () => {
    confirmReservations(desk, ['T1', 'T2'], 'WO-1', 9);
    hearRelease(desk, ['T1'], 'WO-1', 7);
    expect(reservedFor(desk, 'WO-1')).toEqual(['T1', 'T2']);
  });

  it('lets news wait that overtakes the answer to the assignment', () => {
    hearRelease(desk, ['T1'], 'WO-1', 4);
    hearRelease(desk, ['T2'], 'WO-1', 2);
    confirmReservations(desk, ['T1', 'T2'], 'WO-1', 3);
    expect(reservedFor(desk, 'WO-1')).toEqual(['T2']);
  });

  it('ignores news of technicians whom it does not keep', () => {
    hearRelease(desk, ['T3'], 'WO-1', 4);
    hearRelease(desk, ['T1'], 'WO-2', 4);
    expect(reservedFor(desk, 'WO-1')).toEqual(['T1', 'T2']);
  });

  it('keeps the latest 200 answers, as plain JSON', () => {
    for (let n = 0; n < 250; n += 1) {
      const answer = { workOrder: 'WO-1', technicians: [], overridden: [], seq: n };
      rememberAnswer(desk, { operationId: `op-${n}`, ...answer });
    }
    expect(desk.answered).toHaveLength(200);
    expect(desk.answered[0]?.operationId).toBe('op-50');
    expect(JSON.parse(JSON.stringify(desk))).toEqual(desk);
  });
});
