import { sideFacts } from '../contract-side.js';
import type { ContractState } from '../contract-state.js';
import { ledgerOf } from './ledger-claims.js';
import type { LedgerFacts } from './ledger-facts.js';
import { ledgerSide } from './ledger-side.js';

/** Acts that change what is owed, whatever plan they are of. */
const MONEY_ACTS: ReadonlySet<string> = new Set([
  'invoice',
  'invoice_reissued',
  'cancel',
  'removed',
  'claim',
  'term_started',
  'late_interest',
  'interest_arisen',
  'interest_claimed',
  'interest_withdrawn',
  'debts_due_at_once',
  'payment_received',
  'payment_reversed',
  'written_off',
  'refunded',
]);

/** Gives the books of a contract as they stand. */
export function ledgerOfContract(state: ContractState): LedgerFacts {
  return ledgerOf(sideFacts(ledgerSide, state) as LedgerFacts, state);
}

/** Decides whether acts can have changed what is owed, so that its lists have to be written. */
export function concernsMoney(acts: readonly { act: { act: string } }[]): boolean {
  return acts.some(({ act }) => MONEY_ACTS.has(act.act));
}
