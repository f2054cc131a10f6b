import type { Yen } from '../../money/yen.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { resolvePolicy } from '../../policies/resolve-policy.js';
import { isRefusal, type Refusal, refuse } from '../../refusal.js';
import { enteredPrice, type ManagerPrices } from './manager-prices.js';

/** Settlement fee of each way to pay without tax, yen; the bank's fee of a transfer is the customer's own. */
export const settlementFees = {
  card: 0,
  'direct-debit': 200,
  counter: 300,
  transfer: 0,
} as const;

/** Fee for issuing the slip of a general invoice without tax, yen. */
export const INVOICE_SLIP_FEE = 300;

/** Fee for a statement of the early cancellation fee without tax, yen. */
export const EARLY_FEE_STATEMENT = 3_000;

/** How a customer pays; a general invoice is paid at a convenience store counter. */
export type PaymentMethod = keyof typeof settlementFees | 'general-invoice';

/**
 * Gives the settlement fee without tax, yen, of a way to pay.
 * @rule NLH-178
 */
export function settlementFee(method: PaymentMethod, policy?: Partial<PolicySettings>): Yen {
  return method === 'general-invoice' ? generalInvoiceFee(policy) : settlementFees[method];
}

/**
 * Gives what each general invoice costs without tax, yen: the ¥300 of its slip, which is the counter
 * fee of the table and not charged on top of it (AMB-53).
 * @rule NLH-16
 */
export function generalInvoiceFee(policy?: Partial<PolicySettings>): Yen {
  const twice = resolvePolicy(policy).settlementFee === 'slip-and-counter';
  return twice ? INVOICE_SLIP_FEE + settlementFees.counter : INVOICE_SLIP_FEE;
}

/**
 * Gives the fee of a procedure that is due now, yen: nothing until its request is accepted.
 * @rule NLH-62
 */
export function procedureFeeDue(fee: Yen, requestAccepted: boolean): Yen {
  return requestAccepted ? fee : 0;
}

/**
 * Gives the fee without tax, yen, of a statement of the early cancellation fee.
 * @rule NLH-175
 */
export function earlyFeeStatementFee(): Yen {
  return EARLY_FEE_STATEMENT;
}

/**
 * Gives the fee and postage, yen without tax, of a payment certificate from the manager's list;
 * refuses when the claim was assigned, because somebody else is paid then.
 * @rule NLH-81
 */
export function paymentCertificateFee(
  claimAssigned: boolean,
  prices: ManagerPrices,
): Yen | Refusal {
  if (claimAssigned) {
    const message = 'The claim was assigned: its new holder certifies payments.';
    return refuse('CLAIM_ASSIGNED', ['NLH-81'], message, 'claimAssigned');
  }
  const fee = enteredPrice(prices, 'payment-certificate');
  if (isRefusal(fee)) return fee;
  const postage = enteredPrice(prices, 'payment-certificate-postage');
  return isRefusal(postage) ? postage : fee + postage;
}
