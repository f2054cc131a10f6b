import type { AnyContractSide } from './contract-side.js';
import { ladderSide } from './sides/ladder-side.js';
import { ledgerSide } from './sides/ledger-side.js';

/** Every side of a contract, in the order in which they act on one day, after the plan. */
export const contractSides: readonly AnyContractSide[] = [ledgerSide, ladderSide];

/** Gives the side that answers an event; `undefined` when the event belongs to the plan. */
export function sideOfEvent(type: string): AnyContractSide | undefined {
  return contractSides.find(({ events }) => events.includes(type));
}
