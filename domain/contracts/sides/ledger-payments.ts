import { openAfterTransfer } from '../../plans/pay-as-you-go/payment.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { isRefusal, type Refusal, refuse } from '../../refusal.js';
import type { CalendarDate } from '../../time/calendar-date.js';
import type { SideStep } from '../contract-side.js';
import type { LedgerEvent } from './ledger-event.js';
import {
  type Claim,
  ClaimKind,
  findClaim,
  isSettledClaim,
  type LedgerFacts,
  withClaim,
} from './ledger-facts.js';
import { interestActs, isInterestOn } from './ledger-interest.js';

type Step = SideStep<LedgerFacts>;

/** Finds the open claim that a payment is for. */
function claimToPay(
  ledger: LedgerFacts,
  { claim, month }: { claim?: string; month?: string },
): Claim | Refusal {
  const id = claim ?? (month === undefined ? undefined : `${ClaimKind.Invoice}:${month}`);
  if (id === undefined)
    return refuse('CLAIM_MISSING', ['PAYG-11'], 'Say which claim is paid.', 'claim');
  const found = findClaim(ledger, id);
  if (found && !isSettledClaim(found)) return found;
  if (claim === undefined)
    return refuse('INVOICE_NOT_OPEN', ['PAYG-11'], `No invoice of ${month} is open.`, 'month');
  const message = found ? `${id} is settled.` : `There is no claim ${id}.`;
  return refuse(found ? 'CLAIM_NOT_OPEN' : 'CLAIM_UNKNOWN', ['PAYG-11'], message, 'claim');
}

/**
 * Takes a payment, in full or in part, for one claim; the last part settles it and says what interest
 * has arisen. Refuses more than is open, nothing at all, and a day before the claim arose.
 * @rule PAYG-12 only what arrived counts
 */
export function pay(
  ledger: LedgerFacts,
  event: { claim?: string; month?: string; amount?: number },
  on: CalendarDate,
  policy: Pick<PolicySettings, 'interestYear'>,
  fromBalance = false,
): Step | Refusal {
  const claim = claimToPay(ledger, event);
  if (isRefusal(claim)) return claim;
  const { amount = claim.open } = event;
  if (!Number.isSafeInteger(amount) || (event.amount !== undefined && amount <= 0))
    return refuse('AMOUNT_INVALID', ['PAYG-11'], 'Pay whole yen, at least one.', 'amount');
  if (on < claim.arisenOn)
    return refuse('PAYMENT_BEFORE_CLAIM', ['PAYG-11'], `${claim.id} arose later.`, 'paidOn');
  const open = openAfterTransfer(claim.open, amount);
  if (isRefusal(open))
    return { ...open, field: 'amount', message: `Only ${claim.open} yen of ${claim.id} are open.` };
  const id = `P${ledger.payments + 1}`;
  const part = { id, on, amount, ...(fromBalance ? { fromBalance } : {}) };
  const paid: Claim = { ...claim, open, paid: [...(claim.paid ?? []), part] };
  return {
    facts: { ...withClaim(ledger, paid), payments: ledger.payments + 1 },
    acts: [
      { on, act: 'payment_received', payment: id, claim: claim.id, amount, open },
      ...(open === 0 ? interestActs(paid, on, policy) : []),
    ],
  };
}

/**
 * Takes back a payment that was entered by mistake: the claim is open again by its amount, and interest
 * that arose with it and is unpaid is withdrawn; it arises anew when the claim is settled.
 */
export function reversePayment(
  ledger: LedgerFacts,
  { payment, reason }: LedgerEvent & { type: 'payment_reversed' },
  on: CalendarDate,
): Step | Refusal {
  const claim = ledger.claims.find(({ paid }) => paid?.some(({ id }) => id === payment));
  const taken = claim?.paid?.find(({ id }) => id === payment);
  if (!claim || !taken) {
    const message = `There is no payment ${payment}, or its claim was settled too long ago.`;
    return refuse('PAYMENT_UNKNOWN', ['PAYG-11'], message, 'payment');
  }
  const { amount } = taken;
  const open = claim.open + amount;
  const reopened = { ...claim, open, paid: (claim.paid ?? []).filter((one) => one !== taken) };
  const reversed = { on, act: 'payment_reversed', payment, claim: claim.id, amount, open, reason };
  const held = { ...ledger, balance: ledger.balance + (taken.fromBalance ? amount : 0) };
  const interest = ledger.claims.find((other) => isInterestOn(other, claim.id) && other.open > 0);
  if (!interest) return { facts: withClaim(held, reopened), acts: [reversed] };
  const { open: withdrawn } = interest;
  const facts = withClaim(held, { ...reopened, charged: (claim.charged ?? 0) - withdrawn });
  return {
    facts: withClaim(facts, {
      ...interest,
      open: 0,
      writtenOff: (interest.writtenOff ?? 0) + withdrawn,
    }),
    acts: [reversed, { on, act: 'interest_withdrawn', claim: interest.id, amount: withdrawn }],
  };
}

/** Puts money that is held for the customer onto an open claim. */
export function applyBalance(
  ledger: LedgerFacts,
  event: LedgerEvent & { type: 'balance_applied' },
  on: CalendarDate,
  policy: Pick<PolicySettings, 'interestYear'>,
): Step | Refusal {
  const claim = claimToPay(ledger, event);
  if (isRefusal(claim)) return claim;
  const { amount = Math.min(claim.open, ledger.balance) } = event;
  if (amount > ledger.balance)
    return refuse('BALANCE_TOO_SMALL', [], `Only ${ledger.balance} yen are held.`, 'amount');
  const paid = pay(ledger, { claim: claim.id, amount }, on, policy, true);
  if (isRefusal(paid)) return paid;
  return { ...paid, facts: { ...paid.facts, balance: paid.facts.balance - amount } };
}
