import type { BookAct, ContractOutcome, YearsOutcome } from './years-schemas.js';

/** One way in which a contract differs from what is expected. */
export interface YearsDifference {
  contract: string;
  kind: 'status' | 'missing' | 'unexpected' | 'contract';
  what: unknown;
}

/** An act as text that does not depend on the order of its fields. */
function keyOf(act: BookAct): string {
  return JSON.stringify(Object.entries(act).sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** Takes each act of `right` out of `left` once; what is left had no counterpart. */
function without(left: readonly BookAct[], right: readonly BookAct[]): BookAct[] {
  const counts = new Map<string, number>();
  for (const act of right) counts.set(keyOf(act), (counts.get(keyOf(act)) ?? 0) + 1);
  return left.filter((act) => {
    const count = counts.get(keyOf(act)) ?? 0;
    counts.set(keyOf(act), count - 1);
    return count <= 0;
  });
}

function differencesOfContract(
  contract: string,
  expected: ContractOutcome,
  actual: ContractOutcome,
): YearsDifference[] {
  const missing = without(expected.acts, actual.acts);
  const unexpected = without(actual.acts, expected.acts);
  const status = expected.status === actual.status ? [] : [actual.status];
  return [
    ...status.map((what) => ({ contract, kind: 'status' as const, what })),
    ...missing.map((what) => ({ contract, kind: 'missing' as const, what })),
    ...unexpected.map((what) => ({ contract, kind: 'unexpected' as const, what })),
  ];
}

/** Every way in which two outcomes differ; acts count as a set per contract, one done twice is unexpected. */
export function compareYears(expected: YearsOutcome, actual: YearsOutcome): YearsDifference[] {
  const ids = [
    ...new Set([...Object.keys(expected.contracts), ...Object.keys(actual.contracts)]),
  ].sort();
  return ids.flatMap((contract): YearsDifference[] => {
    const [left, right] = [expected.contracts[contract], actual.contracts[contract]];
    if (left && right) return differencesOfContract(contract, left, right);
    return [{ contract, kind: 'contract', what: left ? 'absent' : 'not expected' }];
  });
}
