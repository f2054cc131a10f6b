import { rulesOfAct } from '../../domain/contracts/act-rules.js';
import type { RecordedAct } from '../../domain/contracts/contract-act.js';
import { contractPlans } from '../../domain/contracts/contract-plans.js';
import { type AnyContractSide, SideName } from '../../domain/contracts/contract-side.js';
import { contractSides } from '../../domain/contracts/contract-sides.js';
import type { ContractSnapshot } from '../../domain/contracts/contract-snapshot.js';
import { type ContractState, hasPlan } from '../../domain/contracts/contract-state.js';
import { partyOf } from '../../domain/contracts/sides/party-of.js';
import { upcomingDues } from '../../domain/contracts/upcoming-dues.js';
import { addYears } from '../../domain/time/calendar-date.js';
import { dateOf, formatInstant } from '../../domain/time/instant.js';
import type { TimelineEntry } from '../../models/contract-timeline-read-model.js';
import { contractEventRoles } from '../routes/contract-event-roles.js';
import type { Role } from '../schemas/auth-schemas.js';
import type { ContractEventType } from '../schemas/contract-event-schemas.js';
import { applicationFacts, applicationOf } from './application-view.js';

/** Further than any term reaches; what renews for ever is shown as far as this. */
const YEARS_AHEAD = 12;

/** A contract as lists show it. */
export function contractSummaryOf({ id, seq, next, state }: ContractSnapshot) {
  const { plan, status, endedOn, late } = state;
  const { appliedOn } = applicationFacts(state);
  return {
    id,
    seq,
    plan,
    status,
    party: partyOf(state),
    ...(next && { next }),
    ...(endedOn !== undefined && { endedOn }),
    ...(status === 'applied' && appliedOn !== undefined && { appliedOn }),
    late: late.length,
  };
}

/** A contract as its page shows it, to somebody of a role. */
export function contractDetailOf(snapshot: ContractSnapshot, role: Role, nowMs: number) {
  const { state } = snapshot;
  return {
    ...contractSummaryOf(snapshot),
    changedAt: state.changedAt,
    facts: plainFacts(state.facts),
    ...applicationOf(state, nowMs),
    upcoming: upcomingDues(state, addYears(dateOf(nowMs), YEARS_AHEAD)),
    lateActs: state.late,
    events: eventsFor(state, role),
    policy: { ...state.policy },
    serverTime: formatInstant(nowMs),
  };
}

/** Facts of one value each; what a plan keeps in lists is told by its acts. */
function plainFacts(facts: object): Record<string, string | number | boolean> {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) =>
      ['string', 'number', 'boolean'].includes(typeof value),
    ),
  );
}

/** What somebody of a role may tell this contract; whether it makes sense now, its rules decide. */
function eventsFor({ plan, status }: ContractState, role: Role): string[] {
  const isApplication = ({ name }: AnyContractSide) => name === SideName.application;
  const sides = contractSides.filter((side) =>
    hasPlan({ status }) ? !isApplication(side) : isApplication(side),
  );
  const known = [
    ...(hasPlan({ status }) ? contractPlans[plan].events : []),
    ...sides.flatMap((side) => side.events),
  ] as ContractEventType[];
  return [...new Set(known)].filter((type) =>
    contractEventRoles[`contract_${type}`]?.includes(role),
  );
}

/** What an act brought about, as far as it has been done. */
export interface ActConsequences {
  documents: { number: string; kind: string }[];
  deliveries: { id: string; channel: string; title: string; receiver: string; state: string }[];
}

/** An act with its rules and what it brought about; a plan may name the rule with the act. */
export function contractActOf(
  { act: { on, act, ...fields }, ...recorded }: RecordedAct,
  brought: ActConsequences = { documents: [], deliveries: [] },
) {
  const named = typeof fields.rule === 'string' ? [fields.rule] : [];
  const rules = [...new Set([...named, ...rulesOfAct(act)])];
  return { ...recorded, on, act, fields, rules, ...brought };
}

/** An entry of the timeline as it is shown. */
export function timelineEntryOf({ recorded, documents, deliveries }: TimelineEntry) {
  return contractActOf(recorded, {
    documents,
    deliveries: deliveries.map(({ id, channel, title, receiver, state }) => ({
      id,
      channel,
      title,
      receiver,
      state,
    })),
  });
}
