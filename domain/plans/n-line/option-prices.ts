import type { Yen } from '../../money/yen.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { resolvePolicy } from '../../policies/resolve-policy.js';
import { type Allowed, allow, type Refusal, refuse } from '../../refusal.js';

/** An option service of N-Line. */
export const OptionService = {
  Security: 'security',
  DataRecovery: 'data-recovery',
  Wallet: 'wallet',
  Box: 'box',
  FcClub: 'fc-club',
  Premium: 'premium',
} as const;
export type OptionService = (typeof OptionService)[keyof typeof OptionService];

/** A bundle of option services; the concierge is sold in its pack only. */
export type OptionPack = 'concierge-pack' | 'omakase-pack';

/** Monthly prices of the option table without tax, yen. */
export const optionTable: Record<OptionService | OptionPack, Yen> = {
  security: 980,
  'data-recovery': 600,
  wallet: 600,
  box: 980,
  'fc-club': 600,
  premium: 1_200,
  'concierge-pack': 1_200,
  'omakase-pack': 2_180,
};

/** What each pack contains. */
export const packParts = {
  'concierge-pack': ['concierge', 'fc-club'],
  'omakase-pack': ['data-recovery', 'wallet', 'box'],
} as const;

/** Longest free period of an option, months. */
export const LONGEST_FREE_MONTHS = 2;

function ownTermsOrTable(own: Yen, table: Yen, policy?: Partial<PolicySettings>): Yen {
  return resolvePolicy(policy).optionPrices === 'individual-terms' ? own : table;
}

/**
 * Gives the monthly fee of Security without tax, yen: ¥600 of its own terms, or the table's (AMB-38).
 * @rule NLH-92
 */
export function securityFee(policy?: Partial<PolicySettings>): Yen {
  return ownTermsOrTable(600, optionTable.security, policy);
}

/**
 * Gives the monthly fee of BOX without tax, yen: ¥600 of its own terms, or the table's (AMB-38).
 * @rule NLH-127
 */
export function boxFee(policy?: Partial<PolicySettings>): Yen {
  return ownTermsOrTable(600, optionTable.box, policy);
}

/**
 * Gives the monthly fee of an option service without tax, yen, of which Security and BOX follow the
 * chosen reading.
 * @rule NLH-179
 * @rule NLH-106
 * @rule NLH-160
 */
export function optionFee(option: OptionService, policy?: Partial<PolicySettings>): Yen {
  if (option === 'security') return securityFee(policy);
  return option === 'box' ? boxFee(policy) : optionTable[option];
}

/**
 * Gives the monthly fee of a pack without tax, yen. At the prices of the table おまかせパック costs
 * exactly its parts: it gives no discount.
 * @rule NLH-180
 */
export function packFee(pack: OptionPack): Yen {
  return optionTable[pack];
}

/**
 * Decides whether an option may be free for so many months: two at most. Ending an option never costs
 * a cancellation fee.
 * @rule NLH-181
 */
export function mayBeFreeFor(months: number): Allowed | Refusal {
  if (months <= LONGEST_FREE_MONTHS) return allow('NLH-181');
  const message = `An option is free for ${LONGEST_FREE_MONTHS} months at most.`;
  return refuse('FREE_PERIOD_TOO_LONG', ['NLH-181'], message, 'freeMonths');
}

/** Cancellation fee of every option, yen. */
export const OPTION_CANCELLATION_FEE: Yen = 0;
