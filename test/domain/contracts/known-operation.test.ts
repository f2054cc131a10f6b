import {
  answeredBefore,
  type KnownOperation,
  mayBeForgotten,
  remember,
} from '../../../domain/contracts/known-operation.js';

const having = (count: number) => {
  let known: { operations: KnownOperation[]; forgets?: boolean } = { operations: [] };
  for (let n = 1; n <= count; n += 1) known = remember(known, [`op-${n}`, n, 1]);
  return known;
};

describe('operations that a contract has answered', () => {
  it('are remembered with their acts up to twenty', () => {
    const known = having(20);
    expect(answeredBefore(known, 'op-1')).toEqual(['op-1', 1, 1]);
    expect(mayBeForgotten(known, 'op-21')).toBe(false);
  });

  it('beyond that may be forgotten, which only the store can tell', () => {
    const known = having(21);
    expect(known.operations).toHaveLength(20);
    expect(mayBeForgotten(known, 'op-1')).toBe(true);
    expect(mayBeForgotten(known, 'op-21')).toBe(false);
    expect(mayBeForgotten(having(90), 'op-new')).toBe(true);
  });
});
