import type { ContractAct } from '../contract-act.js';
import type { ContractState } from '../contract-state.js';
import { saidIn } from './act-fields.js';
import { addressing } from './addressing.js';
import type { Consequence } from './consequence.js';

/** Tells whoever sees to the contract that a person has to look at it; the act says why. */
export function decisionNeeded(act: ContractAct, state: ContractState): Consequence[] {
  const detail = Object.entries(saidIn(act))
    .map(([field, value]) => `${field}: ${String(value)}`)
    .join(', ');
  return [
    {
      ...{ kind: 'mail', step: 'owner', to: 'owner', template: 'decision_needed' },
      data: { ...addressing(state), what: act.act, on: act.on, detail },
    },
  ];
}
