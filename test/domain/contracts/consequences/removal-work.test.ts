import { paygConsequences } from '../../../../domain/contracts/consequences/payg-consequences.js';
import type { ContractState } from '../../../../domain/contracts/contract-state.js';

const state = {} as ContractState;
const agreed = { on: '2031-05-01', act: 'removal_agreed', removeOn: '2031-06-16', late: false };

function follows(act: typeof agreed & { workOrder?: string }): unknown[] {
  return paygConsequences.flatMap((topic) => {
    const rule = topic[act.act];
    return rule ? rule(act, state, { n: 7, act, doneAt: '2031-05-01T10:00:00+09:00' }) : [];
  });
}

describe('an agreed day for a removal', () => {
  it('is work for technicians from that day on', () => {
    expect(follows(agreed)).toContainEqual({
      kind: 'work',
      step: 'removal',
      work: 'equipment_removal',
      request: 'removal-7',
      earliestOn: '2031-06-16',
    });
  });

  it('is the same work still when a visit moves it', () => {
    const moved = follows({ ...agreed, removeOn: '2031-06-20', workOrder: 'WO-1' });
    expect(moved).not.toContainEqual(expect.objectContaining({ kind: 'work' }));
  });
});
