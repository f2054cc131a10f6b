import type { InterestRuleName } from '../../interest/interest-rules.js';
import type { Yen } from '../../money/yen.js';
import { addYears, type CalendarDate, isDate } from '../../time/calendar-date.js';

/** What money can be owed for. */
export const ClaimKind = {
  Invoice: 'invoice',
  AnnualFee: 'annual_fee',
  RemainingFees: 'remaining_fees',
  Penalty: 'penalty',
  Damages: 'damages',
  DelayDamages: 'delay_damages',
  Interest: 'interest',
  Other: 'other',
} as const;
export type ClaimKind = (typeof ClaimKind)[keyof typeof ClaimKind];

/** Money that came in for a claim. */
export interface ClaimPayment {
  id: string;
  on: CalendarDate;
  amount: Yen;
  /** It was held for the customer before. */
  fromBalance?: boolean;
}

/** A debt of the customer, with everything that later decisions about it need. */
export interface Claim {
  /** `invoice:2026-04`, `remaining_fees:2026-10`, `interest:invoice:2026-04`. */
  id: string;
  kind: ClaimKind;
  amount: Yen;
  open: Yen;
  /** Day from which it is on the books. */
  arisenOn: CalendarDate;
  /** Last day to pay; interest that nobody has claimed yet has none (PAYG-14). */
  dueOn?: CalendarDate;
  /** How a late payment is charged; interest itself bears none. */
  interest?: InterestRuleName;
  /** Interest on it that has become a claim of its own. */
  charged?: Yen;
  /** Reminders sent so far. */
  reminded?: number;
  paid?: ClaimPayment[];
  /** What was given up of it, withdrawn, or replaced. */
  writtenOff?: Yen;
  /** Number of the act that brought it about, or changed it last; its document is found by it. */
  act?: number;
  /** Number of the act before a correction. */
  replaces?: number;
}

/** What a contract is owed, and what it holds for the customer. */
export interface LedgerFacts {
  /** Open claims in the order in which they arose, and the latest settled ones in that in which they were settled. */
  claims: Claim[];
  /** Payments so far; the next one has the number after it. */
  payments: number;
  /** Money of the customer that no claim needs: paid twice, or paid on what was corrected. */
  balance: Yen;
}

/** A contract that owes nothing. */
export const emptyLedger: LedgerFacts = { claims: [], payments: 0, balance: 0 };

/** Settled claims kept so that a payment entered by mistake can be taken back. */
const SETTLED_KEPT = 4;
/** The latest invoices stay on the books, paid or not: they can still be corrected. */
const INVOICES_KEPT = 5;

/** Decides whether nothing of a claim is left to pay; one over nothing counts as open until it is paid. */
export function isSettledClaim({ amount, open, paid, writtenOff }: Claim): boolean {
  return open === 0 && (amount > 0 || writtenOff !== undefined || (paid ?? []).length > 0);
}

/** Lets go of old settled claims that no correction, and no changed wish to cancel, can be about. */
function withoutOld(claims: readonly Claim[]): Claim[] {
  const invoicedOn = claims.filter(({ kind }) => kind === ClaimKind.Invoice).map(arisen);
  const since = invoicedOn.sort().at(-INVOICES_KEPT) ?? '';
  const settled = claims.filter(
    (claim) =>
      isSettledClaim(claim) &&
      claim.kind !== ClaimKind.RemainingFees &&
      !(claim.kind === ClaimKind.Invoice && claim.arisenOn >= since),
  );
  const forgotten = new Set(settled.slice(0, Math.max(0, settled.length - SETTLED_KEPT)));
  return claims.filter((claim) => !forgotten.has(claim));
}

const arisen = ({ arisenOn }: Claim): CalendarDate => arisenOn;

/**
 * Puts a claim in the place of the one with its id, at the end where it is new or has just been
 * settled; old settled claims are let go.
 */
export function withClaim(ledger: LedgerFacts, claim: Claim): LedgerFacts {
  const before = findClaim(ledger, claim.id);
  const stays = before !== undefined && isSettledClaim(before) === isSettledClaim(claim);
  const claims = stays
    ? ledger.claims.map((other) => (other === before ? claim : other))
    : [...ledger.claims.filter((other) => other !== before), claim];
  return { ...ledger, claims: withoutOld(claims) };
}

/** Nobody is given longer to pay. */
const LONGEST_CREDIT_YEARS = 10;

/** Decides whether a day that a person names can be the last one to pay: it exists and lies ahead, by ten years at most. */
export function isPayDay(day: string, on: CalendarDate): boolean {
  return isDate(day) && day >= on && day <= addYears(on, LONGEST_CREDIT_YEARS);
}

/** Finds a claim that is on the books. */
export function findClaim(ledger: LedgerFacts, id: string): Claim | undefined {
  return ledger.claims.find((claim) => claim.id === id);
}

/** Gives an id that no claim on the books has: the wished one, or with a number behind it. */
export function freeClaimId(ledger: LedgerFacts, wished: string): string {
  let id = wished;
  for (let n = 2; findClaim(ledger, id); n += 1) id = `${wished}:${n}`;
  return id;
}
