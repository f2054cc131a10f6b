import type { ContractApplication } from './application-facts.js';
import type { PartyFacts } from './party-facts.js';

/** Gives whom the contract will be with; who and what is new gets an id of this contract. */
export function partyOfApplication(
  id: string,
  { customer, contact, site, equipment }: ContractApplication,
): PartyFacts {
  const { name, email, language } = contact;
  return {
    language,
    customer: customer.id ?? `C-${id}`,
    customerName: customer.name,
    ...(name === undefined ? {} : { contactName: name }),
    ...(email === undefined ? {} : { email }),
    site: site.id ?? `S-${id}`,
    siteName: site.name,
    asset: equipment.id ?? `A-${id}`,
    model: equipment.model,
    serial: equipment.serial,
    ...(equipment.controlNumber === undefined ? {} : { controlNumber: equipment.controlNumber }),
  };
}
