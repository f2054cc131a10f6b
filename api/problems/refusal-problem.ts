import { Problem } from './problem.js';
import { type ProblemCode, problemCatalog } from './problem-catalog.js';

/** What a refusing rule sends along: `details[0]` of the failure. */
export interface RefusalDetails {
  because?: readonly string[];
  field?: string;
  params?: Record<string, unknown>;
}

/**
 * Refusals that another moment could answer otherwise, because of how things stand now: 409. All
 * other refusals are answers on the merits: 422.
 */
const stateConflicts = new Set([
  'BATTERY_NOT_OUTSTANDING',
  'NON_RENEWAL_GIVEN',
  'REPLACEMENT_TOO_EARLY',
  'REQUEST_KNOWN',
  'REQUEST_OPEN',
  'TIME_NOT_FREE',
  'DEADLINE_PASSED',
  'IMPROVEMENT_NOT_OPEN',
  'IMPROVEMENT_OPEN',
  'NO_REFUND_OPEN',
  'NO_REMINDER_OPEN',
  'NOTHING_CHANGED',
  'REFUND_UNDECIDED',
  'REQUEST_NOT_OPEN',
  'ALREADY_EXCUSED',
  'ALREADY_ON_HOLD',
  'ALREADY_SIGNED',
  'CALL_TASK_CLOSED',
  'CALL_TASK_NOT_DUE',
  'JUDGEMENT_ALREADY_MADE',
  'NOBODY_ASSIGNED',
  'NOT_ACCEPTED',
  'NOT_ARRIVED',
  'NOT_ASSIGNED',
  'NOT_DEPARTED',
  'NOT_JUDGED',
  'NOT_JUDGED_ONSITE',
  'NOT_ON_HOLD',
  'CONTRACT_NOT_SUSPENDED',
  'CONTRACT_SUSPENDED',
  'VISIT_UNDER_WAY',
  'APPOINTMENT_NEEDED',
  'NO_COMPLETED_VISIT',
  'NO_DECISION_ASKED',
  'NO_TARGET_TO_EXCUSE',
  'OUT_OF_HOURS_CONSENT_MISSING',
  'EXCLUDED_WORK_CONSENT_MISSING',
  'PART_ALREADY_SETTLED',
  'STEP_ALREADY_DONE',
  'TECHNICIAN_ABSENT',
  'TECHNICIAN_BUSY',
  'TECHNICIAN_HAS_LEFT',
  'TECHNICIAN_NOT_ASSIGNED',
  'TECHNICIAN_OFF_SHIFT',
  'VISIT_UNFINISHED',
  'WORK_NOT_STARTED',
  'WORK_ORDER_CANCELED',
  'WORK_ORDER_FINISHED',
  'WORK_ORDER_ON_HOLD',
]);
const forbidden = new Set(['ANOTHER_TECHNICIANS_JOB', 'MANAGER_ONLY']);

function isCatalogued(code: string): code is ProblemCode {
  return Object.hasOwn(problemCatalog, code);
}

function statusOf(code: string): number {
  if (isCatalogued(code)) return problemCatalog[code][0];
  if (forbidden.has(code)) return 403;
  return stateConflicts.has(code) ? 409 : 422;
}

/** `JUDGEMENT_ALREADY_MADE` as a title: `Judgement already made`. */
function titleOf(code: string): string {
  if (isCatalogued(code)) return problemCatalog[code][1];
  const words = code.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Turns a rule's "no" into a problem: the code goes through unchanged, the rules come along. */
export function refusalProblem(
  code: string,
  message: string,
  { because, field, params }: RefusalDetails = {},
  cause?: unknown,
): Problem {
  return new Problem(statusOf(code), code, titleOf(code), message, {
    rules: because ?? [],
    ...(field !== undefined && { field }),
    ...(params !== undefined && { params }),
    cause,
  });
}
