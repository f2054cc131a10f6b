import type { ContractApplication } from '../../domain/contracts/sides/application-facts.js';
import type { StoreConnection } from '../../models/connect-store.js';
import { referenceRepository } from '../../models/reference-repository.js';
import type { Problem } from '../problems/problem.js';
import { refusalProblem } from '../problems/refusal-problem.js';

function unknown(code: string, part: string, id: string): Problem {
  const field = `application.${part}.id`;
  return refusalProblem(code, `There is no ${part} ${id}.`, { because: [], field });
}

/**
 * Completes an application by what the books know of the machine, the site and the customer that it
 * names by their ids: a known machine keeps its label and stands where it stands. Refuses an id that
 * nobody knows, and a machine or a site that the books give to somebody else.
 * @see-rule UPS-06
 */
export async function completeApplication(
  store: StoreConnection,
  application: ContractApplication,
): Promise<ContractApplication> {
  const reference = referenceRepository(store);
  const { equipment, site, customer } = application;
  const asset = equipment.id ? await reference.find('assets', equipment.id) : undefined;
  if (equipment.id && !asset) throw unknown('EQUIPMENT_UNKNOWN', 'equipment', equipment.id);
  const siteId = site.id ?? asset?.site;
  const place = siteId ? await reference.find('sites', siteId) : undefined;
  if (siteId && !place) throw unknown('SITE_UNKNOWN', 'site', siteId);
  const holderId = customer.id ?? place?.customer;
  const holder = holderId ? await reference.find('customers', holderId) : undefined;
  if (holderId && !holder) throw unknown('CUSTOMER_UNKNOWN', 'customer', holderId);
  if ((asset && asset.site !== siteId) || (place && place.customer !== holderId))
    throw refusalProblem('PARTY_CONTRADICTS_BOOKS', 'The books give it to somebody else.', {
      because: ['UPS-06'],
      field: 'application.site.id',
    });
  const { controlNumber, kind, model, serial } = asset ?? equipment;
  return {
    ...application,
    customer: holder ? { id: holder.id, name: holder.name } : customer,
    site: place ? { ...site, id: place.id, name: place.name, address: place.address } : site,
    equipment: {
      ...{ ...equipment, kind, model, serial },
      ...(asset && { id: asset.id, controlNumber }),
    },
  };
}
