import { type Refusal, refuse } from '../../refusal.js';
import type { RuleId } from '../../rule-id.js';

/** Repair class: 1 is repaired first. */
export type RepairClass = 1 | 2 | 3;

/** Who is repaired first when not everything can be repaired at once. */
export const classOneSubscribers = [
  'weather',
  'flood-control',
  'fire',
  'disaster-relief',
  'police',
  'defence',
  'transport',
  'communications',
  'electricity',
] as const;

/** Who is repaired second. */
export const classTwoSubscribers = [
  'gas',
  'water',
  'election',
  'press',
  'bank',
  'government',
] as const;

/** What a subscriber is, as far as the repair order asks. */
export type SubscriberKind =
  | (typeof classOneSubscribers)[number]
  | (typeof classTwoSubscribers)[number]
  | 'other';

/** A line waiting for repair. */
export interface RepairRequest {
  id: string;
  priorityClass: RepairClass;
}

/**
 * Gives the repair class of a subscriber: 1 for those who protect life and carry the country's
 * traffic, 2 for supply, elections, press, deposit-taking banks and government, 3 for everybody else.
 * @rule NLH-69
 * @rule NLH-70
 */
export function repairClassOf(kind: SubscriberKind): RepairClass {
  const isOneOf = (kinds: readonly string[]) => kinds.includes(kind);
  if (isOneOf(classOneSubscribers)) return 1;
  return isOneOf(classTwoSubscribers) ? 2 : 3;
}

/**
 * Orders repairs by class, in order of arrival within a class; when everything can be repaired at
 * once the order of arrival stands. Refuses two requests with one id.
 * @rule NLH-71
 */
export function repairOrder(
  requests: readonly RepairRequest[],
  allAtOnce = false,
): { order: string[]; because: RuleId[] } | Refusal {
  const seen = new Set<string>();
  for (const [index, { id }] of requests.entries()) {
    if (seen.has(id)) {
      const message = `Request ${id} is listed twice.`;
      return refuse('DUPLICATE_REQUEST', ['NLH-71'], message, `requests.${index}.id`);
    }
    seen.add(id);
  }
  const ordered = allAtOnce
    ? requests
    : [...requests].sort((a, b) => a.priorityClass - b.priorityClass);
  const because: RuleId[] = allAtOnce ? ['NLH-71'] : ['NLH-69', 'NLH-70', 'NLH-71'];
  return { order: ordered.map(({ id }) => id), because };
}
