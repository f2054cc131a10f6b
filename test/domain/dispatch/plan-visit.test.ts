import {
  confirmReservations,
  type DeskState,
  engagementsOf,
  hearRelease,
  openDesk,
  reservationsOf,
  reserve,
} from '../../../domain/dispatch/desk-state.js';
import { planVisit } from '../../../domain/dispatch/plan-visit.js';

const morning = { from: '2031-06-12T10:00:00+09:00', to: '2031-06-12T11:00:00+09:00' };
const noon = { from: '2031-06-12T12:00:00+09:00', to: '2031-06-12T13:00:00+09:00' };
let desk: DeskState;
beforeEach(() => {
  desk = openDesk('tokyo');
});

describe('technicians who are kept for a planned time', () => {
  it('are kept for the newest time only, beside their other work', () => {
    reserve(desk, ['T1'], 'WO-2', 3);
    planVisit(desk, ['T1'], 'WO-1', morning);
    planVisit(desk, ['T1'], 'WO-1', noon);
    expect(engagementsOf(desk).T1).toEqual([
      { workOrder: 'WO-2', since: 3 },
      { workOrder: 'WO-1', planned: noon },
    ]);
  });

  it('are kept as before when the work order refuses the new time', () => {
    planVisit(desk, ['T1'], 'WO-1', morning);
    confirmReservations(desk, ['T1'], 'WO-1', 4);
    const undo = planVisit(desk, ['T1', 'T2'], 'WO-1', noon);
    undo();
    expect(engagementsOf(desk)).toEqual({
      T1: [{ workOrder: 'WO-1', planned: morning, since: 4 }],
    });
  });

  it('are free when they were released while the work order thought about it', () => {
    planVisit(desk, ['T1'], 'WO-1', morning);
    confirmReservations(desk, ['T1'], 'WO-1', 4);
    const undo = planVisit(desk, ['T1'], 'WO-1', noon);
    hearRelease(desk, ['T1'], 'WO-1', 5);
    undo();
    expect(reservationsOf(desk)).toEqual({});
  });
});
