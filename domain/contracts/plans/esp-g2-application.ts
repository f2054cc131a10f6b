import { type ApplicationCheck, settleFindings } from '../../plans/application-check.js';
import {
  checkRegistration,
  needsDeemedPurchaseDate,
} from '../../plans/express-support-pack/registration.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import type { ApplicationCase } from '../sides/application-check.js';

/**
 * Judges the application for an ExpressSupportPack: the form, the proof of purchase, the place. A late
 * one, and a purchase day that nothing proves, is a manager's matter.
 * @see-rule ESP-09
 * @see-rule ESP-33
 */
export function checkEspG2Application(
  { opening, application, appliedOn }: ApplicationCase,
  policy: PolicySettings,
): ApplicationCheck {
  const { form, site, contact, route } = application;
  if (opening.plan !== 'esp-g2' || form.plan !== 'esp-g2') return settleFindings([], policy);
  const { purchaseEvidenceEnclosed, ownerApproved, shippingMonth } = form;
  const registration = checkRegistration(
    {
      ...{ route: route === 'card' ? 'card' : 'internet', appliedOn },
      ...(contact.email === undefined ? {} : { email: contact.email }),
      ...{ agreedToTerms: form.agreedToTerms, purchasedOn: opening.purchasedOn },
      ...{ warrantyCard: form.warrantyCard, purchaserIsOwner: form.purchaserIsOwner },
      ...(purchaseEvidenceEnclosed === undefined ? {} : { purchaseEvidenceEnclosed }),
      ...(ownerApproved === undefined ? {} : { ownerApproved }),
    },
    policy,
  );
  const own = settleFindings(
    [
      {
        holds: site.country === 'JP',
        code: 'NOT_INSTALLED_IN_JAPAN',
        rule: 'ESP-09',
        message: 'Only equipment installed in Japan is served.',
        field: 'application.site.country',
      },
      {
        holds: !needsDeemedPurchaseDate(form) || opening.purchasedOn.slice(0, 7) === shippingMonth,
        code: 'PURCHASE_DATE_UNPROVEN',
        rule: 'ESP-33',
        message: 'Nothing proves the day of purchase; it is deemed to lie in the shipping month.',
        field: 'application.form.shippingMonth',
        discretionary: true,
      },
    ],
    policy,
  );
  const refusals = [...registration.refusals, ...own.refusals];
  return {
    accepted: refusals.length === 0,
    refusals,
    exceptions: [...registration.exceptions, ...own.exceptions],
  };
}
