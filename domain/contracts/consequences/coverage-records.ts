import type { Asset, Contract, Customer, Site } from '../../reference/reference-data.js';

/** Reference data as a contract wants them to read: what is given is written over what is there. */
export interface CoverageRecords {
  contract?: Partial<Contract> & Pick<Contract, 'id'>;
  asset?: Partial<Asset> & Pick<Asset, 'id'>;
  site?: Partial<Site> & Pick<Site, 'id'>;
  customer?: Partial<Customer> & Pick<Customer, 'id'>;
}
