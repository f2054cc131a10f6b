import type { PlanTerm } from '../plan-term.js';

/** Rules of the ExpressSupportPack guide that no function decides: texts shown to people, and facts that are stored and audited. */
export const expressSupportPackTerms: readonly PlanTerm[] = [];
