import type { PartyFacts } from '../../domain/contracts/sides/party-facts.js';
import type { StoreConnection } from '../../models/connect-store.js';
import { referenceRepository } from '../../models/reference-repository.js';
import { refusalProblem } from '../problems/refusal-problem.js';

/** What the books know of the machine, its site and its customer. */
async function knownOf(store: StoreConnection, party: PartyFacts): Promise<Partial<PartyFacts>> {
  const reference = referenceRepository(store);
  const asset = party.asset === undefined ? undefined : await reference.find('assets', party.asset);
  const siteId = asset?.site ?? party.site;
  const site = siteId === undefined ? undefined : await reference.find('sites', siteId);
  const customerId = site?.customer ?? party.customer;
  const customer =
    customerId === undefined ? undefined : await reference.find('customers', customerId);
  return {
    ...(asset && { model: asset.model, serial: asset.serial, controlNumber: asset.controlNumber }),
    ...(site && { site: site.id, siteName: site.name }),
    ...(customer && { customer: customer.id, customerName: customer.name }),
    ...(customer?.email !== undefined && { email: customer.email }),
  };
}

/**
 * Completes whom a contract is with by what the books know; what was said goes before it. A machine
 * that stands elsewhere or belongs to somebody else is refused, naming the field.
 * @rule UPS-06 the customer's own equipment
 */
export async function completeParty(
  store: StoreConnection,
  party: PartyFacts,
): Promise<PartyFacts> {
  const known = await knownOf(store, party);
  for (const field of ['customer', 'site', 'controlNumber'] as const) {
    const [said, found] = [party[field], known[field]];
    if (said === undefined || found === undefined || said === found) continue;
    const message = `By the books the ${field} is ${found}.`;
    throw refusalProblem('PARTY_CONTRADICTS_BOOKS', message, {
      because: ['UPS-06'],
      field: `party.${field}`,
    });
  }
  return { ...known, ...party };
}
