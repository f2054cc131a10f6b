import { type Refusal, refuse } from '../refusal.js';
import type { RuleId } from '../rule-id.js';
import type { CalendarDate } from '../time/calendar-date.js';
import { dateOf } from '../time/instant.js';
import type { Actor, ContractFacts } from './work-order-facts.js';
import { WorkOrderKind } from './work-order-kind.js';
import type { WorkOrderRecord } from './work-order-state.js';

/** What a contract tells open work orders of itself. */
export const ContractChangeKind = {
  ended: 'ended',
  suspended: 'suspended',
  resumed: 'resumed',
  relocated: 'relocated',
  equipmentAdded: 'equipment_added',
  termsChanged: 'terms_changed',
} as const;
export type ContractChangeKind = (typeof ContractChangeKind)[keyof typeof ContractChangeKind];

/** Hours and last day of a contract. */
export type ContractTerms = Partial<Pick<ContractFacts, 'window' | 'endsOn'>>;

/** A change of a contract after the work was accepted; `on` is its first day, for an end its last. */
export interface ContractChange {
  contract: string;
  change: ContractChangeKind;
  on: CalendarDate;
  because: RuleId[];
  /** For changed terms: those that hold from now on. */
  terms?: ContractTerms;
  /** ISO instant at which the work order heard of it. */
  heardAt: string;
}

/** A manager's yes to a departure during a suspension. */
export interface DepartureLeave {
  reason: string;
  at: string;
  by: Actor;
  /** How many changes had been heard of by then: a later suspension needs a yes of its own. */
  afterChanges: number;
}

type Concerned = Pick<WorkOrderRecord, 'intake' | 'contractChanges' | 'departureLeaves'>;

/** Gives the changes of the very contract under which the work was accepted. */
export function ownChanges({ intake, contractChanges = [] }: Concerned): ContractChange[] {
  return contractChanges.filter(({ contract }) => contract === intake.contract.id);
}

/** A suspension by its first day and the rules behind it. */
export type Suspension = Pick<ContractChange, 'on' | 'because'>;

/**
 * Gives the suspension that stops technicians: the last word of the contract, be it from before the
 * work came in, without a manager's yes since.
 */
export function standingSuspension(record: Concerned): Suspension | undefined {
  const { suspendedOn } = record.intake.contract;
  const leave = record.departureLeaves?.at(-1);
  const last = ownChanges(record).findLast(
    ({ change }) =>
      change === ContractChangeKind.suspended || change === ContractChangeKind.resumed,
  );
  if (!last && suspendedOn !== undefined && !leave) return { on: suspendedOn, because: ['ESP-72'] };
  if (last?.change !== ContractChangeKind.suspended) return undefined;
  const heard = record.contractChanges?.indexOf(last) ?? 0;
  return leave && leave.afterChanges > heard ? undefined : last;
}

/** Gives the last day of the contract, once it has told that it ends; the earliest one told counts. */
export function toldEnd(record: Concerned): CalendarDate | undefined {
  return ownChanges(record)
    .filter(({ change }) => change === ContractChangeKind.ended)
    .map(({ on }) => on)
    .sort()
    .at(0);
}

/**
 * Gives the terms under which a visit is planned now: a battery follows its base pack, also when that
 * changes, and an end that was told earlier; other work stays under the terms at which it was accepted.
 * @see-rule UPS-17
 * @see-rule UPS-18
 */
export function termsNow(record: Concerned): ContractFacts {
  const { contract, kind } = record.intake;
  const endedOn = toldEnd(record);
  const changed =
    kind === WorkOrderKind.batteryReplacement
      ? ownChanges(record).findLast(({ terms }) => terms)?.terms
      : undefined;
  const facts = { ...contract, ...changed };
  const endsOn = endedOn !== undefined && endedOn < facts.endsOn ? endedOn : facts.endsOn;
  return { ...facts, endsOn };
}

/**
 * Decides whether a change of the contract keeps technicians from leaving at an instant: a suspension
 * from its first day on, until it is lifted or a manager says yes; for a battery also the end of the
 * term. A repair that was accepted before the end is carried through, and equipment is fetched after it.
 * @see-rule ESP-72
 * @see-rule UPS-18
 */
export function refuseByContractChange(record: Concerned, atMs: number): Refusal | undefined {
  const suspension = standingSuspension(record);
  if (suspension && suspension.on <= dateOf(atMs)) {
    return refuse(
      'CONTRACT_SUSPENDED',
      suspension.because,
      "The contract is suspended; nobody leaves without a manager's yes.",
    );
  }
  const endedOn = toldEnd(record);
  const isBattery = record.intake.kind === WorkOrderKind.batteryReplacement;
  if (!isBattery || endedOn === undefined || dateOf(atMs) <= endedOn) return undefined;
  return refuse('CONTRACT_ENDED', ['UPS-18'], `The base pack ended on ${endedOn}.`);
}
