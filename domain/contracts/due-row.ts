import type { CalendarDate } from '../time/calendar-date.js';
import type { ContractPlanName } from './contract-event.js';

/** Why a contract stands on the list of what comes due. */
export const DueRowKind = {
  /** It does something by itself on that day. */
  Date: 'date',
  /** The last day on which somebody can still do something. */
  Deadline: 'deadline',
  /** An application that nobody has decided. */
  Application: 'application',
  /** Money that is to be paid by that day. */
  Claim: 'claim',
  /** Something that a customer asked for and that is not done. */
  Request: 'request',
} as const;
export type DueRowKind = (typeof DueRowKind)[keyof typeof DueRowKind];

/** One line of the list of what comes due, as a contract writes it; how late it is depends on the reader's day. */
export interface DueRow {
  contract: string;
  plan: ContractPlanName;
  kind: DueRowKind;
  what: string;
  on: CalendarDate;
  customer?: string;
  customerName?: string;
  /** User who owns it; everybody's where left out. */
  owner?: string;
  snoozedUntil?: CalendarDate;
  /** What is open, in yen. */
  amount?: number;
}

/** What of a row differs from contract to contract only. */
export type DueEntry = Omit<DueRow, 'contract' | 'plan' | 'customer' | 'customerName' | 'owner'>;

/** Gives the key under which a contract has a row once. */
export function dueRowKey({ contract, kind, what, on }: DueRow): string {
  return `${on}|${contract}|${kind}|${what}`;
}
