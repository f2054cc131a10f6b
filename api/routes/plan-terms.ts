import { expressSupportPackTerms } from '../../domain/plans/express-support-pack/terms.js';
import { nLineTerms } from '../../domain/plans/n-line/terms.js';
import { payAsYouGoTerms } from '../../domain/plans/pay-as-you-go/terms.js';
import type { PlanTerm } from '../../domain/plans/plan-term.js';
import { serverAnalysisTerms } from '../../domain/plans/server-analysis/terms.js';
import { upsBatteryPackTerms } from '../../domain/plans/ups-battery-pack/terms.js';

/** Each plan under the id that contracts carry and under the name of its document. */
const termsByPlan = new Map<string, readonly PlanTerm[]>([
  ['esp-g2', expressSupportPackTerms],
  ['express-support-pack', expressSupportPackTerms],
  ['ups-battery', upsBatteryPackTerms],
  ['ups-battery-pack', upsBatteryPackTerms],
  ['payg', payAsYouGoTerms],
  ['pay-as-you-go', payAsYouGoTerms],
  ['nline', nLineTerms],
  ['n-line', nLineTerms],
  ['server-analysis', serverAnalysisTerms],
]);

/** Gives what a plan states to people; nothing for an unknown plan. */
export function termsOfPlan(plan: string): readonly PlanTerm[] | undefined {
  return termsByPlan.get(plan);
}
