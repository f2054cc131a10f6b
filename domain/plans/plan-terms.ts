import type { RuleDocument } from '../rule-id.js';
import { expressSupportPackTerms } from './express-support-pack/terms.js';
import { nLineTerms } from './n-line/terms.js';
import { PAY_AS_YOU_GO_TERMS } from './pay-as-you-go/terms.js';
import type { PlanTerm } from './plan-term.js';
import { serverAnalysisTerms } from './server-analysis/terms.js';
import { UPS_BATTERY_PACK_TERMS } from './ups-battery-pack/terms.js';

/** The rules of every document that no function decides, as data for `/v1/plans/{plan}/terms`. */
export const planTerms: Readonly<Record<RuleDocument, readonly PlanTerm[]>> = {
  UPS: UPS_BATTERY_PACK_TERMS,
  ESP: expressSupportPackTerms,
  PAYG: PAY_AS_YOU_GO_TERMS,
  NLH: nLineTerms,
  ANA: serverAnalysisTerms,
};
