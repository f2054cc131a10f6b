import { decideCoverage } from '../coverage/coverage-decision.js';
import { isRefusal } from '../refusal.js';
import { contractPolicy } from './contract-policy.js';
import type { ExclusionItem, Intake } from './work-order-facts.js';
import type { CoverageSnapshot } from './work-order-snapshot.js';

/**
 * Decides what the contract gives this call at the instant at which it was taken, line by line; a
 * judged exclusion changes the scope. Out of force the call is not covered, and the line says why.
 */
export function coverageOf(intake: Intake, exclusionItem?: ExclusionItem): CoverageSnapshot {
  const { contract } = intake;
  const decision = decideCoverage({
    contract: { ...contract, policy: contractPolicy(contract) },
    assetKind: intake.asset.kind,
    acceptedAt: intake.acceptedAt,
    exclusionItem,
  });
  if (isRefusal(decision)) {
    const line = { code: decision.code, params: {}, because: decision.because };
    return { covered: false, windowOpen: false, targetApplies: false, lines: [line] };
  }
  const { covered, windowOpen, windowOpensAt, windowClosesAt, targetApplies, lines } = decision;
  return {
    covered,
    windowOpen,
    ...(windowOpensAt ? { windowOpensAt } : {}),
    ...(windowClosesAt ? { windowClosesAt } : {}),
    targetApplies,
    lines,
  };
}
