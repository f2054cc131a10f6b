import { Rounding } from '../money/rounding.js';
import type { RuleId } from '../rule-id.js';

/** How one document charges for late payment. */
export interface InterestRule {
  /** Yearly rate in tenths of a percent: 146 is 14.6 %. */
  perMille: number;
  /** Whether the day of payment itself bears interest. */
  countsPaymentDay: boolean;
  rounding: Rounding;
  rule: RuleId;
  /** Whether the document leaves the length of the year open (AMB-28); N-Line fixes 365. */
  yearOpen: boolean;
}

/** The four interest rules of the documents: two rates, and the day of payment counted or not (AMB-43). */
export const interestRules = {
  payg: {
    perMille: 146,
    countsPaymentDay: true,
    rounding: Rounding.Floor,
    rule: 'PAYG-13',
    yearOpen: true,
  },
  nline: {
    perMille: 145,
    countsPaymentDay: false,
    rounding: Rounding.HalfUp,
    rule: 'NLH-64',
    yearOpen: false,
  },
  'nline-security': {
    perMille: 145,
    countsPaymentDay: true,
    rounding: Rounding.HalfUp,
    rule: 'NLH-88',
    yearOpen: false,
  },
  'nline-premium': {
    perMille: 146,
    countsPaymentDay: false,
    rounding: Rounding.HalfUp,
    rule: 'NLH-151',
    yearOpen: false,
  },
} as const satisfies Record<string, InterestRule>;

/** The name of an interest rule. */
export type InterestRuleName = keyof typeof interestRules;
