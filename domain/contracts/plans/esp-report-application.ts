import { type ApplicationCheck, settleFindings } from '../../plans/application-check.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import type { ApplicationCase } from '../sides/application-check.js';

/**
 * Judges the application for the alarm report service: the terms are agreed to, and where the service
 * cannot start on the desired day a manager sees that another one was agreed.
 * @rule ESP-81 the objection
 */
export function checkEspReportApplication(
  { opening, application: { form } }: ApplicationCase,
  policy: PolicySettings,
): ApplicationCheck {
  if (opening.plan !== 'esp-report' || form.plan !== 'esp-report')
    return settleFindings([], policy);
  return settleFindings(
    [
      {
        holds: form.agreedToTerms,
        code: 'TERMS_NOT_ACCEPTED',
        rule: 'ESP-01',
        message: 'The terms are agreed to before applying.',
        field: 'application.form.agreedToTerms',
      },
      {
        holds: form.desiredOn === opening.startsOn,
        code: 'START_NOT_AS_DESIRED',
        rule: 'ESP-81',
        message: `The service was wished for ${form.desiredOn}: another day has to be agreed.`,
        field: 'opening.startsOn',
        discretionary: true,
      },
    ],
    policy,
  );
}
