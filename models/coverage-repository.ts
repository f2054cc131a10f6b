import type { CoverageRecords } from '../domain/contracts/consequences/coverage-records.js';
import type { StoreConnection } from './connect-store.js';
import { type ReferenceKind, referenceModel } from './reference-models.js';
import { isDuplicateKey } from './replace-if-newer.js';

/** A machine keeps the label that is on it. */
const KEPT_FIELDS: readonly string[] = ['controlNumber'];

/** Which act of which contract wrote a record last. */
export interface CoveringAct {
  contract: string;
  n: number;
}

/** The reference data that contracts keep up to date for the intake. */
export function coverageRepository(store: StoreConnection) {
  async function add(kind: ReferenceKind, record: { id: string }, coveredBy: CoveringAct) {
    try {
      const document = { _id: record.id, version: 1, coveredBy, record };
      await referenceModel(store, kind).collection.insertOne(document as never);
    } catch (failure) {
      if (!isDuplicateKey(failure)) throw failure;
    }
  }

  /** Sets the given fields unless a later act of the same contract did; other fields stay. */
  async function set(kind: ReferenceKind, record: { id: string }, coveredBy: CoveringAct) {
    const records = referenceModel(store, kind).collection;
    await add(kind, record, coveredBy);
    const { contract, n } = coveredBy;
    const later = { 'coveredBy.contract': contract, 'coveredBy.n': { $gte: n } };
    const fields = Object.fromEntries(
      Object.entries(record)
        .filter(([field]) => !KEPT_FIELDS.includes(field))
        .map(([field, value]) => [`record.${field}`, value]),
    );
    await records.updateOne(
      { _id: record.id, $nor: [later] } as never,
      { $set: { ...fields, coveredBy }, $inc: { version: 1 } } as never,
    );
    return (await records.findOne({ _id: record.id } as never)) !== null;
  }

  return {
    /**
     * Writes what is given, the customer first and the contract last, so that nothing leads nowhere.
     * Customers and sites belong to several contracts: one that is there stays as people keep it.
     * Answers `false` when the machine cannot be written because another one bears its label.
     */
    async write(by: CoveringAct, coverage: CoverageRecords): Promise<boolean> {
      const { customer, site, asset, contract } = coverage;
      if (customer) await add('customers', customer, by);
      if (site) await add('sites', site, by);
      const isLabelled = asset === undefined || (await set('assets', asset, by));
      if (contract) await set('contracts', contract, by);
      return isLabelled;
    },
  };
}
