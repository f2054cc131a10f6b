import type { Asset, Contract, Customer, Site } from '../domain/reference/reference-data.js';
import type { StoreConnection } from './connect-store.js';
import { type ReferenceDocument, referenceModel } from './reference-models.js';
import { referenceRepository } from './reference-repository.js';

/** What a control number on a label leads to; `contracts` in the order of their start, latest last. */
export interface LabelFacts {
  asset: Asset;
  site: Site;
  customer: Customer;
  contracts: Contract[];
}

/** Looks up what the desk must know while the caller is on the line. */
export function intakeLookup(store: StoreConnection) {
  const reference = referenceRepository(store);
  const assets = referenceModel(store, 'assets');
  return {
    /** Finds the asset of a label with its site, customer and contracts; nothing for an unknown number. */
    async byControlNumber(controlNumber: string): Promise<LabelFacts | undefined> {
      const found = await assets.collection.findOne({ 'record.controlNumber': controlNumber });
      if (!found) return undefined;
      const asset = (found as unknown as ReferenceDocument<'assets'>).record;
      const [site, contracts] = await Promise.all([
        reference.find('sites', asset.site),
        reference.list('contracts', { asset: asset.id }),
      ]);
      const customer = site && (await reference.find('customers', site.customer));
      if (!site || !customer) return undefined;
      const byStart = contracts.sort((a, b) => a.startsOn.localeCompare(b.startsOn, 'en'));
      return { asset, site, customer, contracts: byStart };
    },
  };
}
