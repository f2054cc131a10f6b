import { decideCoverage } from '../coverage/coverage-decision.js';
import { isRefusal } from '../refusal.js';
import { contractPolicy } from './contract-policy.js';
import { suspensionLine } from './lines-of-change.js';
import type { ContractFacts, ExclusionItem } from './work-order-facts.js';
import type { CoverageSnapshot } from './work-order-snapshot.js';

/** What a coverage decision looks at: the contract, the kind of the machine and the instant of the call. */
export interface CoveredCall {
  contract: ContractFacts;
  asset: { kind: string };
  acceptedAt: string;
}

/**
 * Decides what the contract gives this call at the instant at which it was taken, line by line; a
 * judged exclusion changes the scope. Out of force the call is not covered, and the line says why.
 */
export function coverageOf(call: CoveredCall, exclusionItem?: ExclusionItem): CoverageSnapshot {
  const { contract } = call;
  const decision = decideCoverage({
    contract: { ...contract, policy: contractPolicy(contract) },
    assetKind: call.asset.kind,
    acceptedAt: call.acceptedAt,
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
    lines: [...lines, ...suspensionLine(contract)],
  };
}
