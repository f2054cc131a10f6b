import type { Yen } from '../../money/yen.js';
import { type Refusal, refuse } from '../../refusal.js';

/** A line product of the fee table. */
export const LineProduct = {
  Family: 'family',
  Mansion: 'mansion',
  LightPlusFamily: 'light-plus-family',
} as const;
export type LineProduct = (typeof LineProduct)[keyof typeof LineProduct];

/** Monthly fee without tax, yen: lowest and highest of the table; the contract fixes the one that applies. */
export const monthlyFeeRange: Record<LineProduct, { from: Yen; to: Yen }> = {
  family: { from: 5_200, to: 5_480 },
  mansion: { from: 4_050, to: 4_480 },
  'light-plus-family': { from: 4_200, to: 5_900 },
};

/** Contract fee without tax, yen, the same for a new line and for a transfer (転用). */
export const CONTRACT_FEE = 3_000;

/** Monthly phone fee without tax, yen; calls come on top and may fall into another billing month. */
export const phoneFees = { family: 500, 'family-n': 1_500 } as const;

/** Monthly device fee without tax, yen, each on the network of one carrier only. */
export const deviceFees = {
  'home-gateway': { fee: 450, carrier: 'west' },
  'wireless-router-1g': { fee: 500, carrier: 'east' },
} as const;

/** A carrier whose lines N-Line uses: NTT East or NTT West. */
export type Carrier = 'east' | 'west';

/**
 * Checks that the monthly fee of a contract (yen without tax) lies in the range of its product;
 * refuses a fee outside it.
 * @rule NLH-09
 */
export function agreedMonthlyFee(product: LineProduct, fee: Yen): Yen | Refusal {
  const { from, to } = monthlyFeeRange[product];
  if (fee >= from && fee <= to) return fee;
  const message = `The monthly fee of ${product} lies between ¥${from} and ¥${to}.`;
  return refuse('FEE_OUTSIDE_TABLE', ['NLH-09'], message, 'monthlyFee');
}

/**
 * Gives the contract fee without tax, yen: ¥3,000 for a new line and for a transfer alike.
 * @rule NLH-05
 */
export function contractFee(_application: 'new' | 'transfer'): Yen {
  return CONTRACT_FEE;
}

/**
 * Gives the monthly phone charge without tax, yen: the fee of the plan plus the calls that were
 * billed in this month, whenever they were made.
 * @rule NLH-26
 */
export function phoneCharge(plan: keyof typeof phoneFees, billedCalls: Yen): Yen {
  return phoneFees[plan] + billedCalls;
}

/**
 * Gives the monthly fee without tax, yen, of a rented device; refuses a device that the carrier of
 * the line does not offer.
 * @rule NLH-176
 */
export function deviceFee(device: keyof typeof deviceFees, carrier: Carrier): Yen | Refusal {
  const offer = deviceFees[device];
  if (offer.carrier === carrier) return offer.fee;
  const message = `${device} is offered on lines of NTT ${offer.carrier} only.`;
  return refuse('DEVICE_NOT_OFFERED', ['NLH-176'], message, 'device');
}
