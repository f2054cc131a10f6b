import type { Yen } from '../../money/yen.js';
import {
  addMonthsToMonth,
  type CalendarDate,
  endOfMonth,
  monthOf,
} from '../../time/calendar-date.js';
import type { ContractAct } from '../contract-act.js';
import type { ContractState } from '../contract-state.js';
import { annualChargeOf } from '../plans/annual-charge.js';
import {
  type Claim,
  ClaimKind,
  emptyLedger,
  findClaim,
  freeClaimId,
  type LedgerFacts,
  withClaim,
} from './ledger-facts.js';
import { chargeInterest, foldInterest } from './ledger-interest.js';

type Heard = (ledger: LedgerFacts, act: ContractAct, contract: ContractState) => LedgerFacts;

/** Gives the day by which a debt is paid that no document dates: as an invoice, the end of the next month. */
export function endOfNextMonth(on: CalendarDate): CalendarDate {
  return endOfMonth(addMonthsToMonth(monthOf(on), 1));
}

function newClaim(
  ledger: LedgerFacts,
  claim: Pick<Claim, 'id' | 'kind' | 'amount' | 'arisenOn' | 'dueOn' | 'interest'>,
): LedgerFacts {
  return withClaim(ledger, { ...claim, open: claim.amount });
}

/** A claim whose amount was corrected; what was paid beyond it is held for the customer. */
function amended(ledger: LedgerFacts, claim: Claim, amount: Yen, dueOn: CalendarDate): LedgerFacts {
  let room = amount;
  const paid = (claim.paid ?? []).map((part) => {
    const taken = Math.min(part.amount, room);
    room -= taken;
    return { ...part, amount: taken };
  });
  const held = (claim.paid ?? []).reduce((sum, part) => sum + part.amount, 0) - (amount - room);
  const parts = paid.filter((part) => part.amount > 0);
  const { writtenOff: _anew, ...kept } = claim;
  return {
    ...withClaim(ledger, { ...kept, amount, open: room, dueOn, paid: parts }),
    balance: ledger.balance + held,
  };
}

/** A changed wish to cancel replaces what an earlier one made due. */
function withoutRemainingFees(ledger: LedgerFacts): LedgerFacts {
  return ledger.claims
    .filter(({ kind, open }) => kind === ClaimKind.RemainingFees && open > 0)
    .reduce(
      (left, claim) => withClaim(left, { ...claim, open: 0, writtenOff: claim.open }),
      ledger,
    );
}

const heard: Readonly<Record<string, Heard>> = {
  invoice: (ledger, { on, month, total, dueOn }) =>
    newClaim(ledger, {
      id: `${ClaimKind.Invoice}:${String(month)}`,
      kind: ClaimKind.Invoice,
      amount: Number(total),
      arisenOn: on,
      dueOn: String(dueOn),
      interest: 'payg',
    }),
  invoice_reissued: (ledger, { month, total, dueOn }) => {
    const claim = findClaim(ledger, `${ClaimKind.Invoice}:${String(month)}`);
    return claim ? amended(ledger, claim, Number(total), String(dueOn)) : ledger;
  },
  cancel: (ledger, { on, accepted, cancelledOn, remainingFees }) => {
    if (accepted !== true) return ledger;
    const paidFor = ledger.claims.find(
      ({ kind, paid = [] }) => kind === ClaimKind.RemainingFees && paid.length > 0,
    );
    if (paidFor) return amended(ledger, paidFor, Number(remainingFees), String(cancelledOn));
    const kept = withoutRemainingFees(ledger);
    if (Number(remainingFees) === 0) return kept;
    return newClaim(kept, {
      id: freeClaimId(kept, `${ClaimKind.RemainingFees}:${monthOf(String(cancelledOn))}`),
      kind: ClaimKind.RemainingFees,
      amount: Number(remainingFees),
      arisenOn: on,
      dueOn: String(cancelledOn),
      interest: 'payg',
    });
  },
  removed: (ledger, { on, damages }) =>
    Number(damages) === 0
      ? ledger
      : newClaim(ledger, {
          id: `${ClaimKind.DelayDamages}:${on}`,
          kind: ClaimKind.DelayDamages,
          amount: Number(damages),
          arisenOn: on,
          dueOn: endOfNextMonth(on),
          interest: 'payg',
        }),
  // Raised by a person, or by an end on a ground; one that has no id gets it here.
  claim: (ledger, { on, claim, kind, amount, dueOn = on }, { plan }) =>
    newClaim(ledger, {
      id: claim === undefined ? freeClaimId(ledger, `${String(kind)}:${on}`) : String(claim),
      kind: kind as ClaimKind,
      amount: Number(amount),
      arisenOn: on,
      dueOn: String(dueOn),
      ...(plan === 'payg' ? { interest: 'payg' as const } : {}),
    }),
  // The rules of the report service name no interest.
  term_started: (ledger, { on, term, payBy }, contract) => {
    const { total } = annualChargeOf(contract, on);
    if (total === 0) return ledger;
    const id = `${ClaimKind.AnnualFee}:${String(term)}`;
    const dates = { arisenOn: on, dueOn: String(payBy) };
    return newClaim(ledger, { id, kind: ClaimKind.AnnualFee, amount: total, ...dates });
  },
  late_interest: (ledger, { on, month, interest }) =>
    chargeInterest(ledger, {
      principal: `${ClaimKind.Invoice}:${String(month)}`,
      interest: Number(interest),
      on,
    }),
  interest_arisen: (ledger, { on, claim, interest }) =>
    chargeInterest(ledger, { principal: String(claim), interest: Number(interest), on }),
  debts_due_at_once: (ledger, { on, dueOn = on }) => ({
    ...ledger,
    claims: ledger.claims.map((claim) =>
      claim.open > 0 && claim.dueOn !== undefined && claim.dueOn > String(dueOn)
        ? { ...claim, dueOn: String(dueOn) }
        : claim,
    ),
  }),
};

/**
 * Takes from an act what it makes the customer owe, and keeps the act's number with the claims that it
 * brought about; an act about something else changes nothing.
 */
export function hearClaims(
  ledger: LedgerFacts,
  act: ContractAct,
  contract: ContractState,
  n: number,
): LedgerFacts {
  const after = heard[act.act]?.(ledger, act, contract) ?? ledger;
  const asked = act.act === 'interest_claimed' ? act.claim : undefined;
  if (after === ledger && asked === undefined) return after;
  const before = new Map(ledger.claims.map((claim) => [claim.id, claim]));
  const claims = after.claims.map((claim) => {
    const old = before.get(claim.id);
    if (old?.amount === claim.amount && claim.id !== asked) return claim;
    return { ...claim, act: n, ...(old?.act === undefined ? {} : { replaces: old.act }) };
  });
  return foldInterest({ ...after, claims }, act.on);
}

/**
 * Gives the ledger of a contract that ran before ledgers were kept: its open invoices are claims. A
 * contract that has a ledger keeps it.
 */
export function ledgerOf(facts: LedgerFacts, { facts: plan }: ContractState): LedgerFacts {
  if (facts !== emptyLedger) return facts;
  const { openInvoices = [] } = plan as {
    openInvoices?: { month: string; total: Yen; dueOn: CalendarDate }[];
  };
  return openInvoices.reduce(
    (ledger, { month, total, dueOn }) =>
      newClaim(ledger, {
        id: `${ClaimKind.Invoice}:${month}`,
        kind: ClaimKind.Invoice,
        amount: total,
        arisenOn: `${addMonthsToMonth(month, 1)}-01`,
        dueOn,
        interest: 'payg',
      }),
    facts,
  );
}
