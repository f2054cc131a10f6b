import type { CalendarDate } from '../../time/calendar-date.js';
import type { ContractState } from '../contract-state.js';
import type { LedgerFacts } from './ledger-facts.js';

/** Gives the day on which the oldest open debt was due; nothing when the contract owes nothing. */
export function oldestDueOn({ sides }: Pick<ContractState, 'sides'>): CalendarDate | undefined {
  const ledger = sides?.ledger as LedgerFacts | undefined;
  const days = (ledger?.claims ?? [])
    .filter(({ open, dueOn }) => open > 0 && dueOn !== undefined)
    .flatMap(({ dueOn }) => dueOn ?? []);
  return days.sort()[0];
}
