import { type ApplicationCheck, settleFindings } from '../../plans/application-check.js';
import { checkPlaceOfUse } from '../../plans/pay-as-you-go/delivery.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { isRefusal } from '../../refusal.js';
import type { ApplicationCase } from '../sides/application-check.js';

/**
 * Judges a pay-as-you-go contract before it is in force: signed, and for use in Japan.
 * @rule PAYG-01 the conclusion
 */
export function checkPaygApplication(
  { opening, application: { form, site } }: ApplicationCase,
  policy: PolicySettings,
): ApplicationCheck {
  if (opening.plan !== 'payg' || form.plan !== 'payg') return settleFindings([], policy);
  const { deliveryOn, signedOn } = form;
  return settleFindings(
    [
      {
        holds: signedOn !== undefined,
        code: 'NOT_SIGNED',
        rule: 'PAYG-01',
        message: 'The contract is in force when it is signed.',
        field: 'application.form.signedOn',
      },
      {
        holds: !isRefusal(checkPlaceOfUse(site.country)),
        code: 'USE_OUTSIDE_JAPAN',
        rule: 'PAYG-18',
        message: 'The equipment is used in Japan.',
        field: 'application.site.country',
      },
      {
        holds: deliveryOn === undefined || deliveryOn <= opening.startsOn,
        code: 'DELIVERY_AFTER_START',
        rule: 'PAYG-17',
        message: 'A delivery after the start needs both sides to adjust the usage period.',
        field: 'application.form.deliveryOn',
        discretionary: true,
      },
    ],
    policy,
  );
}
