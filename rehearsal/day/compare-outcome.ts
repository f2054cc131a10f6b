import type { CallOutcome, DayOutcome } from './day-schemas.js';

export interface Difference {
  ref: string;
  field: string;
  expected: unknown;
  actual: unknown;
}

function flat(outcome: CallOutcome): Record<string, unknown> {
  const { sla, ...rest } = outcome;
  if (sla === null) return { ...rest, sla: null };
  return {
    ...rest,
    'sla.countedFrom': Date.parse(sla.countedFrom),
    'sla.targetAt': Date.parse(sla.targetAt),
    'sla.verdict': sla.verdict,
  };
}

function shown(field: string, value: unknown): unknown {
  if (!field.startsWith('sla.') || typeof value !== 'number') return value;
  return new Date(value).toISOString();
}

function differencesOfCall(ref: string, expected: CallOutcome, actual: CallOutcome): Difference[] {
  const [left, right] = [flat(expected), flat(actual)];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])]
    .filter((field) => left[field] !== right[field])
    .map((field) => ({
      ref,
      field,
      expected: shown(field, left[field]),
      actual: shown(field, right[field]),
    }));
}

/** Every field in which two outcomes differ; instants are compared as instants, not as text. */
export function compareOutcome(expected: DayOutcome, actual: DayOutcome): Difference[] {
  const refs = [...new Set([...Object.keys(expected), ...Object.keys(actual)])].sort();
  return refs.flatMap((ref) => {
    const [left, right] = [expected[ref], actual[ref]];
    if (left && right) return differencesOfCall(ref, left, right);
    return [
      {
        ref,
        field: 'call',
        expected: left ? 'present' : 'absent',
        actual: right ? 'present' : 'absent',
      },
    ];
  });
}
