import type { AnyContractSide } from './contract-side.js';
import { applicationSide } from './sides/application-side.js';
import { ladderSide } from './sides/ladder-side.js';
import { ledgerSide } from './sides/ledger-side.js';
import { partySide } from './sides/party-side.js';
import { standingSide } from './sides/standing-side.js';

/** Every side of a contract, in the order in which they act on one day, after the plan. */
export const contractSides: readonly AnyContractSide[] = [
  applicationSide,
  partySide,
  standingSide,
  ledgerSide,
  ladderSide,
];

/** Gives the side that answers an event; `undefined` when the event belongs to the plan. */
export function sideOfEvent(type: string): AnyContractSide | undefined {
  return contractSides.find(({ events }) => events.includes(type));
}
