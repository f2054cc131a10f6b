import { interestOnPartialPayments } from '../../interest/partial-payments.js';
import type { Yen } from '../../money/yen.js';
import { interestDueOn } from '../../plans/pay-as-you-go/payment.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { isRefusal, type Refusal, refuse } from '../../refusal.js';
import type { CalendarDate } from '../../time/calendar-date.js';
import { laterDate } from '../../time/later-date.js';
import type { ContractAct } from '../contract-act.js';
import type { SideStep } from '../contract-side.js';
import type { LedgerEvent } from './ledger-event.js';
import {
  type Claim,
  ClaimKind,
  findClaim,
  isPayDay,
  type LedgerFacts,
  withClaim,
} from './ledger-facts.js';

type InterestPolicy = Pick<PolicySettings, 'interestYear'>;

/** Gives the id under which interest on a claim is owed. */
export function interestClaimId(principal: string): string {
  return `${ClaimKind.Interest}:${principal}`;
}

/** Decides whether a claim is for interest on another one; asked for several times it has numbers. */
export function isInterestOn({ id }: Pick<Claim, 'id'>, principal: string): boolean {
  const base = interestClaimId(principal);
  return id === base || id.startsWith(`${base}#`);
}

function principalOf(interestClaim: string): string {
  return interestClaim.slice(ClaimKind.Interest.length + 1).replace(/#\d+$/, '');
}

/** The day up to which interest on a claim runs: that of its last payment, or the given one while it is open. */
function runsUntil({ open, paid = [] }: Claim, on: CalendarDate): CalendarDate {
  return open > 0 ? on : paid.reduce((last, { on: day }) => laterDate(day, last), '');
}

/**
 * Computes interest on a claim up to a day, each day on what was open then; nothing for a claim that
 * bears none (interest itself) or that is not due.
 * @rule PAYG-13 on every debt of a contract but interest
 */
export function interestUntil(
  claim: Claim,
  until: CalendarDate,
  policy: InterestPolicy,
): { days: number; interest: Yen } {
  const { interest: rule, dueOn, paid = [], writtenOff = 0 } = claim;
  if (rule === undefined || dueOn === undefined) return { days: 0, interest: 0 };
  const amount = claim.amount - writtenOff;
  const answer = interestOnPartialPayments({ rule, amount, dueOn }, paid, until, policy);
  // More than the debt is never entered, so that a refusal here would be a bug.
  if (isRefusal(answer)) throw new Error(`${claim.id}: ${answer.message}`);
  return { days: answer.days, interest: answer.interest };
}

/** What a settled claim adds to interest that is owed, as the act that says so; none before its due day. */
export function interestActs(
  claim: Claim,
  on: CalendarDate,
  policy: InterestPolicy,
): ContractAct[] {
  const { days, interest: total } = interestUntil(claim, runsUntil(claim, on), policy);
  if (days === 0) return [];
  const interest = Math.max(0, total - (claim.charged ?? 0));
  if (claim.kind !== ClaimKind.Invoice)
    return [{ on, act: 'interest_arisen', claim: claim.id, days, interest }];
  const month = claim.id.slice(ClaimKind.Invoice.length + 1);
  return [{ on, act: 'late_interest', month, days, interest }];
}

function freeInterestId(ledger: LedgerFacts, base: string): string {
  let id = base;
  for (let n = 2; findClaim(ledger, id); n += 1) id = `${base}#${n}`;
  return id;
}

/** Enters interest on a claim as a claim of its own, or adds it to one that nobody has asked for yet. */
export function chargeInterest(
  ledger: LedgerFacts,
  { principal, interest, on }: { principal: string; interest: Yen; on: CalendarDate },
): LedgerFacts {
  if (interest === 0) return ledger;
  const base = interestClaimId(principal);
  const own = ledger.claims.filter((claim) => isInterestOn(claim, principal));
  const unclaimed = own.find(({ dueOn }) => dueOn === undefined);
  const fresh: Claim = {
    id: freeInterestId(ledger, base),
    kind: ClaimKind.Interest,
    amount: 0,
    open: 0,
    arisenOn: on,
  };
  const { amount, open, ...rest } = unclaimed ?? fresh;
  const claims = withClaim(ledger, { ...rest, amount: amount + interest, open: open + interest });
  const claim = findClaim(claims, principal);
  if (!claim) return claims;
  return withClaim(claims, { ...claim, charged: (claim.charged ?? 0) + interest });
}

/**
 * Lets a person ask for interest: on a claim that is overdue up to this day, or on what has become a
 * claim already; the day to pay is the one that the person sets. Refuses where no interest has arisen.
 * @rule PAYG-14 a claim asks for it
 */
export function claimInterest(
  ledger: LedgerFacts,
  { claim: named, payBy }: LedgerEvent & { type: 'interest_claimed' },
  on: CalendarDate,
  policy: InterestPolicy,
): SideStep<LedgerFacts> | Refusal {
  const dueOn = interestDueOn({ claimedOn: on, payBy });
  if (isRefusal(dueOn)) return dueOn;
  if (!isPayDay(payBy, on))
    return refuse('DATE_INVALID', ['PAYG-14'], 'Give a day to come.', 'payBy');
  const given = findClaim(ledger, named);
  if (!given) return refuse('CLAIM_UNKNOWN', ['PAYG-14'], `There is no claim ${named}.`, 'claim');
  const principal = given.kind === ClaimKind.Interest ? principalOf(named) : named;
  const debt = findClaim(ledger, principal);
  const accrued = debt ? interestUntil(debt, runsUntil(debt, on), policy).interest : 0;
  const added = Math.max(0, accrued - (debt?.charged ?? 0));
  const charged = chargeInterest(ledger, { principal, interest: added, on });
  const asked = charged.claims.find(
    (claim) => isInterestOn(claim, principal) && claim.dueOn === undefined,
  );
  if (!asked || asked.open === 0)
    return refuse('NO_INTEREST_OWED', ['PAYG-13'], 'No interest has arisen on it.', 'claim');
  return {
    facts: withClaim(charged, { ...asked, dueOn: payBy, arisenOn: on }),
    acts: [{ on, act: 'interest_claimed', claim: asked.id, amount: asked.open, dueOn: payBy }],
  };
}

/** What interest is on whose principals were settled so long ago that they are off the books. */
const EARLIER = 'earlier';
/** Folded at a time, so that each is published as replaced before it is forgotten. */
const FOLDED_AT_ONCE = 2;

/**
 * Gathers interest that nobody has asked for, on claims that are off the books, in one claim: a
 * customer who pays each month a little late leaves one claim and not one a month.
 */
export function foldInterest(ledger: LedgerFacts, on: CalendarDate): LedgerFacts {
  return ledger.claims
    .filter(({ id, kind, dueOn, open, paid = [] }) => {
      const isWaiting = kind === ClaimKind.Interest && dueOn === undefined && open > 0;
      return isWaiting && paid.length === 0 && !isInterestOn({ id }, EARLIER);
    })
    .filter(({ id }) => !findClaim(ledger, principalOf(id)))
    .slice(0, FOLDED_AT_ONCE)
    .reduce((left, claim) => {
      const { open, writtenOff = 0 } = claim;
      const replaced = withClaim(left, { ...claim, open: 0, writtenOff: writtenOff + open });
      return chargeInterest(replaced, { principal: EARLIER, interest: open, on });
    }, ledger);
}
