import type { Yen } from '../../money/yen.js';
import { type Allowed, allow, type Refusal, refuse } from '../../refusal.js';
import { type CalendarDate, endOfMonth } from '../../time/calendar-date.js';
import { type ApplicationGround, judgeApplication, type LineApplication } from './application.js';
import type { Carrier } from './line-fees.js';
import { enteredPrice, type ManagerPrices } from './manager-prices.js';
import { calendarMonthOf, contractMonth } from './renewal-terms.js';

/**
 * Decides whether a transferred line may go to another collaboration service, NTT included: never; the
 * contract is cancelled and a new line applied for.
 * @rule NLH-21
 */
export function mayTransferAgain(transferredBefore: boolean): Allowed | Refusal {
  if (!transferredBefore) return allow('NLH-21');
  const message = 'A transferred line is cancelled and a new line applied for.';
  return refuse('NO_SECOND_TRANSFER', ['NLH-21'], message, 'transferredBefore');
}

/**
 * Gives what of NTT East's remaining instalments (yen) is due now and what goes on monthly: on
 * cancellation the whole balance is due at once.
 * @rule NLH-22
 */
export function nttEastBalance(
  balance: Yen,
  monthlyInstalment: Yen,
  cancelled: boolean,
): { dueNow: Yen; goesOn: Yen } {
  const dueNow = cancelled ? balance : Math.min(balance, monthlyInstalment);
  return { dueNow, goesOn: balance - dueNow };
}

/** The part of NTT West's two years in which a cancellation falls. */
export type PenaltyBand = 'months-1-15' | 'months-16-24' | 'none';

/**
 * Decides in which band of NTT West's initial-work discount a cancellation falls: months 1-15 or 16-24,
 * the last day of month 24 excluded; the month of the start is month 1 (NLH-11), and after two years
 * from the start there is no penalty.
 * @rule NLH-23
 */
export function nttWestPenaltyBand(
  startedOn: CalendarDate,
  cancelledOn: CalendarDate,
): PenaltyBand {
  const month = contractMonth(startedOn, cancelledOn);
  if (month <= 15) return 'months-1-15';
  const lastDay = endOfMonth(calendarMonthOf(startedOn, 24));
  return cancelledOn < lastDay ? 'months-16-24' : 'none';
}

/** Gives the penalty of a band, yen, due at once; NTT's amounts come from the manager's list. */
export function nttWestPenalty(band: PenaltyBand, prices: ManagerPrices): Yen | Refusal {
  return band === 'none' ? 0 : enteredPrice(prices, `ntt-west-penalty-${band}`);
}

/**
 * Gives who bills TV transmission for the month of transfer and how much (yen): NTT, the full month,
 * without pro-rating; later months are the provider's.
 * @rule NLH-24
 */
export function tvTransmissionBill(
  monthlyFee: Yen,
  month: string,
  transferredOn: CalendarDate,
): { biller: 'ntt' | 'provider'; amount: Yen } {
  const biller = month <= transferredOn.slice(0, 7) ? 'ntt' : 'provider';
  return { biller, amount: monthlyFee };
}

/**
 * Decides a transfer from フレッツ光: accepted unless an application could be refused, NTT refuses, or
 * the line is unsuitable; NTT's costs (yen) are passed on.
 * @rule NLH-80
 */
export function judgeTransfer(transfer: {
  application: LineApplication;
  waived?: readonly ApplicationGround[];
  refusedByNtt: boolean;
  suitable: boolean;
  carrier: Carrier;
  nttCosts: Yen;
}): (Allowed & { passedOn: Yen }) | Refusal {
  const application = judgeApplication(transfer.application, transfer.waived);
  if (!application.allowed) return application;
  if (transfer.refusedByNtt) {
    const message = `NTT ${transfer.carrier} refuses the transfer.`;
    return refuse('REFUSED_BY_CARRIER', ['NLH-80'], message, 'refusedByNtt');
  }
  if (!transfer.suitable) {
    return refuse('LINE_UNSUITABLE', ['NLH-80'], 'The line is unsuitable.', 'suitable');
  }
  return { ...allow('NLH-80'), passedOn: transfer.nttCosts };
}
