import { type Refusal, refuse } from '../refusal.js';
import type { RuleId } from '../rule-id.js';
import type { CalendarDate } from '../time/calendar-date.js';
import { dateOf } from '../time/instant.js';
import type { Actor } from './work-order-facts.js';
import { WorkOrderKind } from './work-order-kind.js';
import type { WorkOrderRecord } from './work-order-state.js';

/** What a contract tells open work orders of itself. */
export const ContractChangeKind = {
  ended: 'ended',
  suspended: 'suspended',
  resumed: 'resumed',
  relocated: 'relocated',
  equipmentAdded: 'equipment_added',
} as const;
export type ContractChangeKind = (typeof ContractChangeKind)[keyof typeof ContractChangeKind];

/** A change of a contract after the work was accepted; `on` is its first day, for an end its last. */
export interface ContractChange {
  contract: string;
  change: ContractChangeKind;
  on: CalendarDate;
  because: RuleId[];
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

/** Gives the suspension that stops technicians: the last word of the contract, without a manager's yes since. */
export function standingSuspension(record: Concerned): ContractChange | undefined {
  const last = ownChanges(record).findLast(
    ({ change }) =>
      change === ContractChangeKind.suspended || change === ContractChangeKind.resumed,
  );
  if (last?.change !== ContractChangeKind.suspended) return undefined;
  const leave = record.departureLeaves?.at(-1);
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
