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

  /** Its own contracts, and the one to which it was added as a further machine. */
  async function contractsOf({ id, addedTo }: Asset): Promise<Contract[]> {
    const own = await reference.list('contracts', { asset: id });
    const other = addedTo ? await reference.find('contracts', addedTo) : undefined;
    return other ? [...own, other] : own;
  }

  async function factsOf(asset: Asset | undefined): Promise<LabelFacts | undefined> {
    if (!asset) return undefined;
    const [site, contracts] = await Promise.all([
      reference.find('sites', asset.site),
      contractsOf(asset),
    ]);
    const customer = site && (await reference.find('customers', site.customer));
    if (!site || !customer) return undefined;
    const byStart = contracts.sort((a, b) => a.startsOn.localeCompare(b.startsOn, 'en'));
    return { asset, site, customer, contracts: byStart };
  }

  return {
    /** Finds the asset of a label with its site, customer and contracts; nothing for an unknown number. */
    async byControlNumber(controlNumber: string): Promise<LabelFacts | undefined> {
      const found = await assets.collection.findOne({ 'record.controlNumber': controlNumber });
      return factsOf((found as unknown as ReferenceDocument<'assets'> | null)?.record);
    },

    /** The same for an asset's own id, as machines and contracts name it. */
    async byAsset(id: string): Promise<LabelFacts | undefined> {
      return factsOf(await reference.find('assets', id));
    },
  };
}
