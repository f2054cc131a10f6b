import { dateOf, formatInstant } from '../time/instant.js';
import type { RecordedAct } from './contract-act.js';
import { type ContractState, ContractStatus } from './contract-state.js';
import { partyOf } from './sides/party-of.js';

/**
 * Gives the act with which a contract with a known customer begins, numbered 0 because everything that
 * it does comes after it: an application was received, or it was opened at once.
 */
export function openingActs(state: ContractState, nowMs: number): RecordedAct[] {
  if (partyOf(state).customer === undefined) return [];
  const act = state.status === ContractStatus.applied ? 'application_received' : 'opened';
  const on = dateOf(nowMs);
  return [{ n: 0, act: { on, act }, doneAt: formatInstant(nowMs) }];
}
