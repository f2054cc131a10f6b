import type { PolicySettings } from '../../policies/policy-table.js';
import { resolvePolicy } from '../../policies/resolve-policy.js';
import { type Allowed, allow, type Refusal, refuse } from '../../refusal.js';

/** A generation of ExpressSupportPack, or none. */
export type SupportPack = 'g4' | 'g2' | 'none';

/** A machine as far as the conditions of use ask. */
export interface AnalysisCandidate {
  /** The machine uses the server diagnosis karte service. */
  usesKarte: boolean;
  supportPack: SupportPack;
  /** Model and OS stand on NEC's list for this service, which is not the karte list. */
  onAnalysisList: boolean;
  /** The karte module is updated. */
  moduleCurrent: boolean;
}

/**
 * Checks that a machine uses the server diagnosis karte service.
 * @rule ANA-05
 */
export function usesKarte(candidate: AnalysisCandidate): Allowed | Refusal {
  if (candidate.usesKarte) return allow('ANA-05');
  const message = 'The machine does not use the server diagnosis karte service.';
  return refuse('KARTE_MISSING', ['ANA-05'], message, 'usesKarte');
}

/**
 * Checks that a machine has ExpressSupportPack G4; a G2 contract does not qualify, because no
 * equivalence is stated (AMB-46).
 * @rule ANA-06
 */
export function hasRequiredPack(
  candidate: AnalysisCandidate,
  policy?: Partial<PolicySettings>,
): Allowed | Refusal {
  const acceptsG2 = resolvePolicy(policy).analysisPackage === 'g2-or-g4';
  const { supportPack } = candidate;
  if (supportPack === 'g4' || (acceptsG2 && supportPack === 'g2')) return allow('ANA-06');
  const message = 'The machine has no ExpressSupportPack G4.';
  return refuse('SUPPORT_PACK_MISSING', ['ANA-06'], message, 'supportPack');
}

/**
 * Checks that model and OS stand on NEC's list for this service.
 * @rule ANA-07
 */
export function isOnAnalysisList(candidate: AnalysisCandidate): Allowed | Refusal {
  if (candidate.onAnalysisList) return allow('ANA-07');
  const message = 'Model and OS are not on the list of this service.';
  return refuse('MODEL_NOT_LISTED', ['ANA-07'], message, 'onAnalysisList');
}

/**
 * Checks that the karte module is updated, which an added function or a fix needs.
 * @rule ANA-08
 */
export function hasCurrentModule(candidate: AnalysisCandidate): Allowed | Refusal {
  if (candidate.moduleCurrent) return allow('ANA-08');
  const message = 'The karte module is updated first.';
  return refuse('MODULE_OUTDATED', ['ANA-08'], message, 'moduleCurrent');
}

/** Decides whether a machine may use the server operation analysis: all four conditions hold; the first that fails is the reason. */
export function isEligibleForAnalysis(
  candidate: AnalysisCandidate,
  policy?: Partial<PolicySettings>,
): Allowed | Refusal {
  const verdicts = [
    usesKarte(candidate),
    hasRequiredPack(candidate, policy),
    isOnAnalysisList(candidate),
    hasCurrentModule(candidate),
  ];
  const refusal = verdicts.find((verdict) => !verdict.allowed);
  return refusal ?? allow('ANA-05', 'ANA-06', 'ANA-07', 'ANA-08');
}
