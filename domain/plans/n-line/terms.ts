import type { PlanTerm } from '../plan-term.js';
import { boxTerms } from './terms/box-terms.js';
import { dataRecoveryTerms } from './terms/data-recovery-terms.js';
import { lineTerms } from './terms/line-terms.js';
import { memberClubTerms } from './terms/member-club-terms.js';
import { premiumTerms } from './terms/premium-terms.js';
import { securityTerms } from './terms/security-terms.js';

/** Every rule of the N-Line terms that is stated to people rather than computed, in the order of the document. */
export const nLineTerms: readonly PlanTerm[] = [
  ...lineTerms,
  ...securityTerms,
  ...dataRecoveryTerms,
  ...memberClubTerms,
  ...boxTerms,
  ...premiumTerms,
];
