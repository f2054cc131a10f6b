import { formatInstant } from '../time/instant.js';
import { coverageNow } from './coverage-now.js';
import { changeLine } from './lines-of-change.js';
import type { Change } from './work-order-change.js';

/**
 * Hears of a change of the contract: the coverage is explained again, and the history says what the
 * change does to this work order. What was decided when it was accepted stays under the terms of then.
 */
export const contractChanged: Change<'contract_changed'> = (state, said, { nowMs }) => {
  const { type: _type, ...change } = said;
  const contractChanges = [
    ...(state.contractChanges ?? []),
    { ...change, heardAt: formatInstant(nowMs) },
  ];
  const changed = { ...state, contractChanges };
  const { code, because } = changeLine(state.intake, change);
  return {
    facts: {
      contractChanges,
      coverage: coverageNow(changed, state.judgement?.exclusionItem),
    },
    params: { contract: said.contract, change: said.change, on: said.on, effect: code },
    because: [...new Set([...said.because, ...because])],
  };
};

/** Records a manager's yes to a departure while the contract is suspended. */
export const allowDeparture: Change<'allow_departure'> = (state, { reason }, { at, by }) => ({
  facts: {
    departureLeaves: [
      ...(state.departureLeaves ?? []),
      { reason, at, by, afterChanges: state.contractChanges?.length ?? 0 },
    ],
  },
  params: { reason },
  because: ['ESP-72'],
});
