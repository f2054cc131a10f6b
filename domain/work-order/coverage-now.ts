import { coverageOf } from './coverage-of.js';
import { changeLine } from './lines-of-change.js';
import { plannedCoverage } from './planned-coverage.js';
import type { ExclusionItem } from './work-order-facts.js';
import { isPlanned } from './work-order-kind.js';
import type { CoverageSnapshot } from './work-order-snapshot.js';
import type { WorkOrderRecord } from './work-order-state.js';

/**
 * Decides the coverage as it stands now: as decided at the call, and then line by line what the
 * contract has told since. Work that was accepted only after the contract's last day is not covered.
 */
export function coverageNow(
  { intake, contractChanges = [] }: Pick<WorkOrderRecord, 'intake' | 'contractChanges'>,
  exclusionItem?: ExclusionItem,
): CoverageSnapshot {
  const decided = isPlanned(intake) ? plannedCoverage(intake) : coverageOf(intake, exclusionItem);
  if (contractChanges.length === 0) return decided;
  const told = contractChanges.map((change) => changeLine(intake, change));
  return {
    ...decided,
    covered: decided.covered && told.every(({ code }) => code !== 'ACCEPTED_AFTER_END'),
    lines: [...decided.lines, ...told],
  };
}
