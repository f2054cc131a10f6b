import { type Refusal, refuse } from '../../refusal.js';
import type { CalendarDate } from '../../time/calendar-date.js';
import { defineContractSide, SideName, type SideStep } from '../contract-side.js';
import type { ContractState } from '../contract-state.js';
import { hearClaims, ledgerOf } from './ledger-claims.js';
import { type LedgerEvent, ledgerEventTypes } from './ledger-event.js';
import {
  ClaimKind,
  emptyLedger,
  findClaim,
  freeClaimId,
  isPayDay,
  type LedgerFacts,
  withClaim,
} from './ledger-facts.js';
import { claimInterest } from './ledger-interest.js';
import { applyBalance, pay, reversePayment } from './ledger-payments.js';
import { nextReminder, remind } from './ledger-reminders.js';

type Step = SideStep<LedgerFacts>;

/** More cannot stand on a document. */
const LARGEST_CLAIM = 900_000_000_000;

/** A person raises a claim that no act brings about. */
function raise(
  ledger: LedgerFacts,
  { kind = 'damages', amount, dueOn, reason }: LedgerEvent & { type: 'claim' },
  on: CalendarDate,
): Step | Refusal {
  if (kind !== ClaimKind.Damages && kind !== ClaimKind.Other)
    return refuse('CLAIM_KIND_INVALID', ['PAYG-63'], 'A person claims damages or other.', 'kind');
  if (!Number.isSafeInteger(amount) || amount <= 0 || amount >= LARGEST_CLAIM)
    return refuse('AMOUNT_INVALID', ['PAYG-13'], 'A claim is over whole yen.', 'amount');
  if (!isPayDay(dueOn, on))
    return refuse('DATE_INVALID', ['PAYG-14'], 'Give a day to come.', 'dueOn');
  const claim = freeClaimId(ledger, `${kind}:${on}`);
  return { facts: ledger, acts: [{ on, act: 'claim', claim, kind, amount, dueOn, reason }] };
}

/** Gives up what is open of a claim; interest on it that nobody has charged is given up with it. */
function writeOff(
  ledger: LedgerFacts,
  { claim: id, reason }: LedgerEvent & { type: 'write_off' },
  on: CalendarDate,
): Step | Refusal {
  const claim = findClaim(ledger, id);
  if (!claim) return refuse('CLAIM_UNKNOWN', ['PAYG-11'], `There is no claim ${id}.`, 'claim');
  if (claim.open === 0) return refuse('CLAIM_NOT_OPEN', ['PAYG-11'], `${id} is settled.`, 'claim');
  const { open: amount } = claim;
  return {
    facts: withClaim(ledger, { ...claim, open: 0, writtenOff: (claim.writtenOff ?? 0) + amount }),
    acts: [{ on, act: 'written_off', claim: id, amount, reason }],
  };
}

function refund(
  ledger: LedgerFacts,
  { amount, reason }: LedgerEvent & { type: 'refunded' },
  on: CalendarDate,
): Step | Refusal {
  if (!Number.isSafeInteger(amount) || amount <= 0)
    return refuse('AMOUNT_INVALID', [], 'A refund is over whole yen.', 'amount');
  if (amount > ledger.balance)
    return refuse('BALANCE_TOO_SMALL', [], `Only ${ledger.balance} yen are held.`, 'amount');
  const balance = ledger.balance - amount;
  return {
    facts: { ...ledger, balance },
    acts: [{ on, act: 'refunded', amount, balance, reason }],
  };
}

function applyEvent(
  ledger: LedgerFacts,
  event: LedgerEvent,
  on: CalendarDate,
  { policy }: ContractState,
): Step | Refusal {
  switch (event.type) {
    case 'payment':
      return pay(ledger, event, on, policy);
    case 'payment_reversed':
      return reversePayment(ledger, event, on);
    case 'write_off':
      return writeOff(ledger, event, on);
    case 'claim':
      return raise(ledger, event, on);
    case 'interest_claimed':
      return claimInterest(ledger, event, on, policy);
    case 'refunded':
      return refund(ledger, event, on);
    case 'balance_applied':
      return applyBalance(ledger, event, on, policy);
  }
}

/** What a contract is owed: claims that acts bring about, payments, interest, reminders; it lives until all is paid. */
export const ledgerSide = defineContractSide<LedgerFacts, LedgerEvent>({
  name: SideName.ledger,
  events: ledgerEventTypes,
  initial: emptyLedger,
  nextDue: (facts, contract) => nextReminder(ledgerOf(facts, contract), contract),
  fallDue: (facts, due, contract) => remind(ledgerOf(facts, contract), due, contract),
  applyEvent: (facts, event, on, contract) =>
    applyEvent(ledgerOf(facts, contract), event, on, contract),
  hear: (facts, act, contract, n) => {
    const ledger = ledgerOf(facts, contract);
    const heard = hearClaims(ledger, act, contract, n);
    return heard === ledger ? facts : heard;
  },
  isSettled: (facts, contract) => {
    const { claims, balance } = ledgerOf(facts, contract);
    return balance === 0 && claims.every(({ open }) => open === 0);
  },
});
