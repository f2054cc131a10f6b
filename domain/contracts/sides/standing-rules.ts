import type { PolicySettings } from '../../policies/policy-table.js';
import type { Refusal } from '../../refusal.js';
import type { RuleId } from '../../rule-id.js';
import type { CalendarDate } from '../../time/calendar-date.js';

/** What comes before a suspension on a ground. */
export interface SuspensionGround {
  rule: RuleId;
  /** A demand with a period to cure: the document's days, or the reasonable period of the house. */
  demand?: { days: number | 'reasonable' };
  /** What the customer is told beforehand; not in an emergency. */
  notice?: 'contact' | 'reason-day-period';
  /** Something has to be overdue. */
  overdue?: boolean;
  /** `false` where the ground ends a contract and suspends nothing. */
  suspends?: false;
}

/** A ground on which a contract is ended before its time. */
export interface TerminationCase {
  ground: string;
  by: 'customer' | 'provider';
  on: CalendarDate;
  /** Day on which the customer received the demand, and the day of the cure, where there was one. */
  demandReceivedOn?: CalendarDate;
  curedOn?: CalendarDate;
  arrears?: number;
}

/** Money that an end makes due. */
export interface ClaimAtEnd {
  kind: 'penalty' | 'remaining_fees' | 'other';
  amount: number;
  dueOn: CalendarDate;
  rule: RuleId;
}

/** How a contract ends on a ground. */
export interface TerminationAnswer {
  endsOn: CalendarDate;
  /** Whether the story ends with that day; pay-as-you-go goes on until the equipment is gone. */
  ends: boolean;
  claims: ClaimAtEnd[];
  /** Day on which all other debts fall due. */
  debtsDueOn?: CalendarDate;
  because: RuleId[];
}

/** What a plan's document says of stopping and ending on a ground. */
export interface StandingRules<Facts> {
  grounds: Readonly<Record<string, SuspensionGround>>;
  /** The rule by which a suspension makes all debts due at once. */
  debtsDueAtOnce?: RuleId;
  terminate?(
    facts: Facts,
    end: TerminationCase,
    policy: PolicySettings,
  ): TerminationAnswer | Refusal;
  /** What goes on after the end. */
  survives: readonly RuleId[];
}
