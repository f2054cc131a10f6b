import { type ApplicationCheck, settleFindings } from '../../plans/application-check.js';
import { checkUpsEligibility } from '../../plans/ups-battery-pack/eligibility.js';
import { checkUpsApplication } from '../../plans/ups-battery-pack/registration.js';
import {
  checkRegistrationCard,
  checkRegistrationItems,
  type RegistrationItems,
} from '../../plans/ups-battery-pack/registration-items.js';
import {
  checkApplicantAndUser,
  checkRoleCounts,
} from '../../plans/ups-battery-pack/registration-roles.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import type { Refusal } from '../../refusal.js';
import type { ApplicationCase } from '../sides/application-check.js';
import type { ContractApplication } from '../sides/application-facts.js';
import type { UpsBatteryForm } from '../sides/application-form.js';

/** The items of the registration form, from wherever the application says them. */
function itemsOf(
  { customer, contact, site, equipment }: ContractApplication,
  form: UpsBatteryForm,
  purchasedOn: string,
): RegistrationItems {
  return {
    packModelNumber: form.packModelNumber,
    packSerialNumber: form.packSerialNumber,
    upsModel: equipment.model,
    upsSerial: equipment.serial,
    purchasedOn,
    installationAddress: site.address,
    contactName: contact.name,
    contactTelephone: contact.telephone,
    serverModel: form.serverModel,
    serverSerial: form.serverSerial,
    customerName: customer.name,
    systemName: form.systemName,
    applicant: form.people?.applicant,
    user: form.people?.user,
    fullRegistrationKey: form.fullRegistrationKey,
    supportId: form.supportId,
    userId: form.userId,
    password: form.passwordChecked ? 'checked' : undefined,
  };
}

function formRefusals(
  application: ContractApplication,
  form: UpsBatteryForm,
  purchasedOn: string,
): Refusal[] {
  const { people, card, kind } = form;
  return [
    ...checkRegistrationItems(kind, itemsOf(application, form, purchasedOn)),
    ...(people ? [...checkRoleCounts(people), ...checkApplicantAndUser(people)] : []),
    ...(application.route === 'card'
      ? checkRegistrationCard(
          card ?? {
            ...{ isCompleted: false, hasWarrantyCopy: false },
            ...{ warrantyHasSeal: false, warrantyHasPurchaseDate: false },
          },
        )
      : []),
  ];
}

/**
 * Judges the application for a UPS battery pack: its form, the UPS and its base pack, the days. Late,
 * bought on another day than the base pack, or a base pack that nobody looked up is a manager's matter.
 */
export function checkUpsBatteryApplication(
  { opening, application, appliedOn }: ApplicationCase,
  policy: PolicySettings,
): ApplicationCheck {
  const { form, site } = application;
  if (opening.plan !== 'ups-battery' || form.plan !== 'ups-battery')
    return settleFindings([], policy);
  const { basePack, purchaserIsOwner, ownerApproved } = form;
  const registration = checkUpsApplication(
    {
      termsAccepted: form.termsAccepted,
      purchasedOn: opening.upsPurchasedOn,
      appliedOn,
      basePackPurchasedOn: opening.basePack.purchasedOn,
      registeredWithBasePack: basePack.registeredTogether,
      ...(basePack.checked === undefined ? {} : { basePackChecked: basePack.checked }),
    },
    policy,
  );
  const eligibility = checkUpsEligibility(
    {
      isGenuineNecOption: form.isGenuineNecOption,
      country: site.country,
      connectedToOwnServer: form.connectedToOwnServer,
      basePack,
      upsCount: form.upsCount,
      purchaserIsOwner,
      ...(ownerApproved === undefined ? {} : { ownerApproved }),
    },
    policy,
  );
  const refusals = [
    ...registration.refusals,
    ...eligibility.refusals,
    ...formRefusals(application, form, opening.upsPurchasedOn),
  ];
  return {
    accepted: refusals.length === 0,
    refusals,
    exceptions: [...registration.exceptions, ...eligibility.exceptions],
  };
}
