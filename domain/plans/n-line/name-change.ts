import type { PolicySettings } from '../../policies/policy-table.js';
import { resolvePolicy } from '../../policies/resolve-policy.js';
import { type Allowed, allow, type Refusal, refuse } from '../../refusal.js';
import { moveByMonths } from '../../term/whole-months.js';
import type { CalendarDate } from '../../time/calendar-date.js';

/** Cases in which a name change is approved. */
export type NameChangeReason = 'marriage' | 'divorce' | 'adoption' | 'death' | 'other-approved';

const MONTHS_AFTER_DEATH = 6;

/**
 * Gives the day by which a name is changed after the holder's death: half a year after it, clamped to
 * the end of a shorter month (AMB-06). "In principle": a manager may accept a later one.
 * @rule NLH-44
 */
export function nameChangeBy(diedOn: CalendarDate, policy?: Partial<PolicySettings>): CalendarDate {
  return moveByMonths(diedOn, MONTHS_AFTER_DEATH, resolvePolicy(policy));
}

/**
 * Decides a name change: only in the approved cases, and with proof where it is asked for.
 * @rule NLH-43
 */
export function judgeNameChange(request: {
  reason: NameChangeReason | undefined;
  proofRequested: boolean;
  proofGiven: boolean;
}): Allowed | Refusal {
  if (request.reason === undefined) {
    const message = 'A name is changed in approved cases only, marriage for example.';
    return refuse('NAME_CHANGE_NOT_APPROVED', ['NLH-43'], message, 'reason');
  }
  if (!request.proofRequested || request.proofGiven) return allow('NLH-43');
  return refuse('PROOF_MISSING', ['NLH-43'], 'The proof asked for is missing.', 'proofGiven');
}

/** A person who takes over a contract. */
export interface Successor {
  id: string;
}

/** Who speaks for the successors, and by whose choice. */
export interface Succession {
  representative: string;
  chosenBy: 'only-successor' | 'successors' | 'provider';
}

/**
 * Decides a succession: it needs a written notice with proof; several successors name one
 * representative, and until then the provider's choice speaks for them.
 * @rule NLH-45
 */
export function judgeSuccession(request: {
  writtenNotice: boolean;
  proofGiven: boolean;
  successors: readonly [Successor, ...Successor[]];
  namedRepresentative?: string | undefined;
  providersChoice?: string | undefined;
}): Succession | Refusal {
  if (!request.writtenNotice || !request.proofGiven) {
    const field = request.writtenNotice ? 'proofGiven' : 'writtenNotice';
    const message = 'A succession is told in writing, with proof.';
    return refuse('PROOF_MISSING', ['NLH-45'], message, field);
  }
  const [first, ...others] = request.successors;
  if (others.length === 0) return { representative: first.id, chosenBy: 'only-successor' };
  const isSuccessor = (id?: string) => request.successors.some((each) => each.id === id);
  const { namedRepresentative: named, providersChoice: chosen } = request;
  if (named !== undefined && isSuccessor(named)) {
    return { representative: named, chosenBy: 'successors' };
  }
  const representative = chosen !== undefined && isSuccessor(chosen) ? chosen : first.id;
  return { representative, chosenBy: 'provider' };
}
