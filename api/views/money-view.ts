import type { ContractState } from '../../domain/contracts/contract-state.js';
import type { PaygFacts } from '../../domain/contracts/plans/payg-facts.js';
import { type Claim, ClaimKind } from '../../domain/contracts/sides/ledger-facts.js';
import { interestUntil } from '../../domain/contracts/sides/ledger-interest.js';
import { type CalendarDate, daysBetween } from '../../domain/time/calendar-date.js';
import type { ListedClaim } from '../../models/money-read-model.js';

/** Days that a claim is overdue in Tokyo; 0 while it is not, or when nothing is open. */
function overdueDaysOf({ open, dueOn }: Claim, today: CalendarDate): number {
  return open === 0 || dueOn === undefined ? 0 : Math.max(0, daysBetween(dueOn, today));
}

/** A claim as lists show it. */
export function invoiceItemOf(listed: ListedClaim, today: CalendarDate) {
  const { claim, contract, plan, customer, customerName, number, state } = listed;
  const { id, kind, amount, open, arisenOn, dueOn, reminded = 0 } = claim;
  const overdueDays = overdueDaysOf(claim, today);
  const isInvoice = kind === ClaimKind.Invoice;
  return {
    contract,
    plan,
    ...(customer === undefined ? {} : { customer }),
    ...(customerName === undefined ? {} : { customerName }),
    claim: id,
    kind,
    ...(number === undefined ? {} : { number }),
    ...(isInvoice ? { month: id.slice(ClaimKind.Invoice.length + 1) } : {}),
    total: amount,
    open,
    arisenOn,
    ...(dueOn === undefined ? {} : { dueOn }),
    overdueDays,
    state: state === 'open' && overdueDays > 0 ? ('overdue' as const) : state,
    reminders: reminded,
  };
}

/** A claim within its contract's books: with interest up to today, and what can be done about it. */
export function ledgerClaimOf(
  listed: ListedClaim,
  { facts, policy }: Pick<ContractState, 'facts' | 'policy'>,
  today: CalendarDate,
) {
  const { claim } = listed;
  const item = invoiceItemOf(listed, today);
  const { interest } = claim.open === 0 ? { interest: 0 } : interestUntil(claim, today, policy);
  const { issued = [] } = facts as PaygFacts;
  return {
    ...item,
    interestToday: Math.max(0, interest - (claim.charged ?? 0)),
    mayBeCorrected: 'month' in item && issued.some(({ month }) => month === item.month),
  };
}

/** The payments of claims, oldest first. */
export function paymentsOf(claims: readonly ListedClaim[]) {
  return claims
    .flatMap(({ claim: { id, paid = [] } }) =>
      paid.map(({ id: payment, on, amount, fromBalance = false }) => ({
        payment,
        claim: id,
        paidOn: on,
        amount,
        fromBalance,
      })),
    )
    .sort((a, b) => Number(a.payment.slice(1)) - Number(b.payment.slice(1)));
}
