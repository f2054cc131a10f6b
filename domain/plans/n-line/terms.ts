import type { PlanTerm } from '../plan-term.js';
import { BOX_TERMS } from './terms/box-terms.js';
import { DATA_RECOVERY_TERMS } from './terms/data-recovery-terms.js';
import { LINE_TERMS } from './terms/line-terms.js';
import { MEMBER_CLUB_TERMS } from './terms/member-club-terms.js';
import { PREMIUM_TERMS } from './terms/premium-terms.js';
import { SECURITY_TERMS } from './terms/security-terms.js';

/** Every rule of the N-Line terms that is stated to people rather than computed, in the order of the document. */
export const N_LINE_TERMS: readonly PlanTerm[] = [
  ...LINE_TERMS,
  ...SECURITY_TERMS,
  ...DATA_RECOVERY_TERMS,
  ...MEMBER_CLUB_TERMS,
  ...BOX_TERMS,
  ...PREMIUM_TERMS,
];
