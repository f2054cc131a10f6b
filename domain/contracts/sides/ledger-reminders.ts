import { ladderDays } from '../../policies/reminder-policies.js';
import { addDays, type CalendarDate } from '../../time/calendar-date.js';
import { laterDate } from '../../time/later-date.js';
import type { Due } from '../contract-plan.js';
import type { SideStep } from '../contract-side.js';
import type { ContractState } from '../contract-state.js';
import { type Claim, ClaimKind, type LedgerFacts, withClaim } from './ledger-facts.js';
import { partyOf } from './party-of.js';

/** Plans whose terms let the provider suspend the service for a debt (PAYG-45). */
const SUSPENDABLE: ReadonlySet<string> = new Set(['payg']);

/** Gives the day of the next reminder of a claim; a debt that was entered late leaves the same days. */
function reminderOn(claim: Claim, days: readonly number[]): CalendarDate | undefined {
  const { open, dueOn, arisenOn, reminded = 0 } = claim;
  const day = days[reminded];
  if (open === 0 || dueOn === undefined || day === undefined) return undefined;
  return addDays(laterDate(dueOn, arisenOn), day);
}

/** Gives the days after a due day on which a contract's customer is reminded. */
export function reminderDaysOf({ policy }: Pick<ContractState, 'policy'>): number[] {
  return ladderDays(policy.paymentReminders, 'paymentReminders');
}

/** Gives the next reminder; a contract of which nobody knows whom it is with has nobody to remind. */
export function nextReminder(ledger: LedgerFacts, contract: ContractState): Due | undefined {
  if (partyOf(contract).customer === undefined) return undefined;
  const days = reminderDaysOf(contract);
  const dates = ledger.claims.flatMap((claim) => reminderOn(claim, days) ?? []);
  const [on] = dates.sort();
  return on === undefined ? undefined : { on, edge: 'start', kind: 'payment_reminder' };
}

/**
 * Reminds of one claim; the last reminder of an invoice says that there is a ground to suspend the
 * service, which a person then decides.
 * @rule PAYG-45 an unpaid invoice as a ground
 */
export function remind(
  ledger: LedgerFacts,
  { on }: Due,
  contract: ContractState,
): SideStep<LedgerFacts> {
  const days = reminderDaysOf(contract);
  const claim = ledger.claims.find((one) => reminderOn(one, days) === on);
  if (!claim) return { facts: ledger, acts: [] };
  const step = (claim.reminded ?? 0) + 1;
  const { id, open, dueOn = on, kind } = claim;
  const reminder = { on, act: 'payment_reminder', claim: id, step, open, dueOn };
  const isGround =
    step === days.length && kind === ClaimKind.Invoice && SUSPENDABLE.has(contract.plan);
  const ground = { on, act: 'suspension_ground', ground: 'unpaid', claim: id, dueOn };
  return {
    facts: withClaim(ledger, { ...claim, reminded: step }),
    acts: isGround ? [reminder, ground] : [reminder],
  };
}
