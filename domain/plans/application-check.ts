import type { PolicySettings } from '../policies/policy-table.js';
import { type Refusal, type RefusalCode, refuse } from '../refusal.js';
import type { RuleId } from '../rule-id.js';

/** Something for a manager to settle: the document says that service may be withheld, not that it is (AMB-45). */
export interface RaisedException {
  code: RefusalCode;
  because: RuleId[];
  message: string;
  field?: string;
}

/** What a check of an application or a request found. */
export interface ApplicationCheck {
  /** Whether nothing stands against it, leaving aside what a manager settles. */
  accepted: boolean;
  refusals: Refusal[];
  exceptions: RaisedException[];
}

/** One thing that a check looked at; `discretionary` where the document leaves the consequence to the provider. */
export interface Finding {
  holds: boolean;
  code: RefusalCode;
  rule: RuleId;
  message: string;
  field: string;
  discretionary?: boolean;
}

/** Sorts what does not hold into refusals and, where the provider has discretion, exceptions for a manager. */
export function settleFindings(
  findings: readonly Finding[],
  policy: Pick<PolicySettings, 'discretionaryRefusal'>,
): ApplicationCheck {
  const failed = findings.filter(({ holds }) => !holds);
  const isForManager = ({ discretionary }: Finding) =>
    discretionary === true && policy.discretionaryRefusal === 'manager-exception';
  const refusals = failed
    .filter((finding) => !isForManager(finding))
    .map(({ code, rule, message, field }) => refuse(code, [rule], message, field));
  const exceptions = failed
    .filter(isForManager)
    .map(({ code, rule, message, field }) => ({ code, because: [rule], message, field }));
  return { accepted: refusals.length === 0, refusals, exceptions };
}
