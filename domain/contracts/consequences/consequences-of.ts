import type { RecordedAct } from '../contract-act.js';
import type { ContractState } from '../contract-state.js';
import { partyOf } from '../sides/party-of.js';
import type { ActToFollow, ConsequenceRule } from './consequence.js';

/** What follows from an act, by its name; an act that is not here is told to webhooks only. */
const consequenceRules: Readonly<Record<string, ConsequenceRule>> = {};

/**
 * Gives what follows from acts. A contract of which nobody said whom it is with (a rehearsal's) keeps
 * its acts and does nothing outside.
 */
export function consequencesOf(acts: readonly RecordedAct[], state: ContractState): ActToFollow[] {
  if (partyOf(state).customer === undefined) return [];
  return acts.map((act) => ({
    act,
    consequences: consequenceRules[act.act.act]?.(act.act, state) ?? [],
  }));
}
