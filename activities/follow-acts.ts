import type { ActToFollow } from '../domain/contracts/consequences/consequence.js';
import type { PartyFacts } from '../domain/contracts/sides/party-facts.js';
import type { ActivityContext } from './create-activities.js';

/** Acts of one contract whose consequences are to be carried out, in their order. */
export interface FollowActsInput {
  contract: string;
  plan: string;
  party: PartyFacts;
  acts: ActToFollow[];
  /** ISO instant of the workflow. */
  now: string;
}

/** What contracts bring about outside of themselves; each consequence happens once under its key. */
export function followActsActivity(_context: ActivityContext) {
  return {
    /** Carries out what follows from acts: documents first, then mails with them, then everything else. */
    async followActs(_input: FollowActsInput): Promise<void> {},
  };
}
