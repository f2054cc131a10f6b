import type { RuleId } from './rule-id.js';

/** A stable SCREAMING_SNAKE code that goes unchanged from a rule to a failure type to an HTTP problem. */
export type RefusalCode = Uppercase<string>;

/** A "no" with its reasons; refusals are values, exceptions are bugs. */
export interface Refusal {
  allowed: false;
  code: RefusalCode;
  because: RuleId[];
  message: string;
  /** Where in the input the reason lies, as a dotted path: `visits.0.completedAt`. */
  field?: string;
}

/** A "yes" with its reasons. */
export interface Allowed {
  allowed: true;
  because: RuleId[];
}

/** Builds a refusal. */
export function refuse(
  code: RefusalCode,
  because: RuleId[],
  message: string,
  field?: string,
): Refusal {
  return { allowed: false, code, because, message, ...(field === undefined ? {} : { field }) };
}

/** Builds a permission. */
export function allow(...because: RuleId[]): Allowed {
  return { allowed: true, because };
}

/** Decides whether an answer of a rule is a refusal. */
export function isRefusal(answer: unknown): answer is Refusal {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    (answer as { allowed?: unknown }).allowed === false &&
    typeof (answer as { code?: unknown }).code === 'string'
  );
}
