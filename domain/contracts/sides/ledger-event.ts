import type { CalendarDate } from '../../time/calendar-date.js';
import type { ClaimKind } from './ledger-facts.js';

/** What people do with the money that a contract is owed. */
export type LedgerEvent =
  /** Without an amount everything that is open is paid; `month` names that month's invoice. */
  | { type: 'payment'; claim?: string; month?: string; amount?: number }
  /** A payment that was entered by mistake. */
  | { type: 'payment_reversed'; payment: string; reason: string }
  | { type: 'write_off'; claim: string; reason: string }
  /** Something owed that no other act brings about; by default it is damages. */
  | { type: 'claim'; kind?: ManualClaimKind; amount: number; dueOn: CalendarDate; reason: string }
  /** The provider asks for interest and sets the day by which it is paid (PAYG-14). */
  | { type: 'interest_claimed'; claim: string; payBy: CalendarDate }
  /** Money of the customer goes back, or onto a claim. */
  | { type: 'refunded'; amount: number; reason: string }
  | { type: 'balance_applied'; claim: string; amount?: number };

/** Kinds of claims that a person can raise. */
export type ManualClaimKind = Extract<ClaimKind, 'damages' | 'other'>;

/** Every type of event that the ledger answers. */
export const ledgerEventTypes: readonly LedgerEvent['type'][] = [
  'payment',
  'payment_reversed',
  'write_off',
  'claim',
  'interest_claimed',
  'refunded',
  'balance_applied',
];
