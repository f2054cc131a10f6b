import type { RuleDocument } from '../rule-id.js';
import { expressSupportPackTerms } from './express-support-pack/terms.js';
import { nLineTerms } from './n-line/terms.js';
import { payAsYouGoTerms } from './pay-as-you-go/terms.js';
import type { PlanTerm } from './plan-term.js';
import { serverAnalysisTerms } from './server-analysis/terms.js';
import { upsBatteryPackTerms } from './ups-battery-pack/terms.js';

/** The rules of every document that no function decides, as data for `/v1/plans/{plan}/terms`. */
export const planTerms: Readonly<Record<RuleDocument, readonly PlanTerm[]>> = {
  UPS: upsBatteryPackTerms,
  ESP: expressSupportPackTerms,
  PAYG: payAsYouGoTerms,
  NLH: nLineTerms,
  ANA: serverAnalysisTerms,
};
