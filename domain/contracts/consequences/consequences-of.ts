import type { RecordedAct } from '../contract-act.js';
import type { ContractState } from '../contract-state.js';
import { partyOf } from '../sides/party-of.js';
import { basePackConsequences } from './base-pack-consequences.js';
import { batteryConsequences } from './battery-consequences.js';
import type { ActToFollow, ConsequenceRule } from './consequence.js';
import { coverageConsequences } from './coverage-consequences.js';
import { ladderConsequences } from './ladder-consequences.js';
import { moneyConsequences } from './money-consequences.js';
import { partyConsequences } from './party-consequences.js';
import { paygConsequences } from './payg-consequences.js';
import { registrationConsequences } from './registration-consequences.js';
import { standingConsequences } from './standing-consequences.js';
import { supplyRefundConsequences } from './supply-refund-consequences.js';

/** What follows from acts, by their names. */
export type ConsequenceTopic = Readonly<Record<string, ConsequenceRule>>;

/**
 * What follows from an act, topic by topic; an act that is in none of them is told to webhooks only.
 * Topics that answer the same act name their steps differently.
 */
const consequenceTopics: readonly ConsequenceTopic[] = [
  basePackConsequences,
  batteryConsequences,
  ladderConsequences,
  supplyRefundConsequences,
  registrationConsequences,
  coverageConsequences,
  partyConsequences,
  standingConsequences,
  moneyConsequences,
  ...paygConsequences,
];

/**
 * Gives what follows from acts. A contract of which nobody said whom it is with (a rehearsal's) keeps
 * its acts and does nothing outside.
 */
export function consequencesOf(acts: readonly RecordedAct[], state: ContractState): ActToFollow[] {
  if (partyOf(state).customer === undefined) return [];
  return acts.map((recorded) => ({
    act: recorded,
    consequences: consequenceTopics.flatMap(
      (topic) => topic[recorded.act.act]?.(recorded.act, state, recorded) ?? [],
    ),
  }));
}
