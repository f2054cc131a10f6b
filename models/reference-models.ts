import { type IndexDefinition, type Model, Schema } from 'mongoose';
import type {
  Absence,
  Area,
  Asset,
  Contract,
  Customer,
  ServiceCentre,
  Shift,
  Site,
  Technician,
} from '../domain/reference/reference-data.js';
import type { StoreConnection } from './connect-store.js';

/** The kinds of reference data and the record of each. */
export interface ReferenceRecords {
  areas: Area;
  serviceCentres: ServiceCentre;
  shifts: Shift;
  technicians: Technician;
  customers: Customer;
  sites: Site;
  assets: Asset;
  contracts: Contract;
  absences: Absence;
}
export type ReferenceKind = keyof ReferenceRecords;

/** A record as stored: its fields beside its key and the version that guards its next write. */
export interface ReferenceDocument<K extends ReferenceKind> {
  _id: string;
  version: number;
  record: ReferenceRecords[K];
}

const collections: Record<ReferenceKind, string> = {
  areas: 'areas',
  serviceCentres: 'service_centres',
  shifts: 'shifts',
  technicians: 'technicians',
  customers: 'customers',
  sites: 'sites',
  assets: 'assets',
  contracts: 'contracts',
  absences: 'absences',
};

const indexes: Partial<Record<ReferenceKind, [IndexDefinition, { unique?: boolean }?][]>> = {
  serviceCentres: [[{ 'record.area': 1 }]],
  technicians: [[{ 'record.area': 1 }]],
  sites: [[{ 'record.customer': 1 }]],
  assets: [
    [{ 'record.controlNumber': 1 }, { unique: true }],
    [{ 'record.site': 1 }],
    [{ 'record.serial': 1 }],
  ],
  contracts: [[{ 'record.asset': 1 }], [{ 'record.customer': 1 }]],
  absences: [[{ 'record.technician': 1 }]],
};

/** The records of one kind in a store. */
export function referenceModel<K extends ReferenceKind>(
  store: StoreConnection,
  kind: K,
): Model<ReferenceDocument<K>> {
  const known = store.models[kind] as Model<ReferenceDocument<K>> | undefined;
  if (known) return known;
  const schema = new Schema<ReferenceDocument<K>>(
    {
      _id: { type: String, required: true },
      version: { type: Number, required: true },
      record: { type: Schema.Types.Mixed, required: true },
    },
    { collection: collections[kind], versionKey: false, minimize: false },
  );
  for (const [fields, options] of indexes[kind] ?? []) schema.index(fields, options);
  return store.model<ReferenceDocument<K>>(kind, schema);
}

/** Every kind of reference data. */
export const referenceKinds = Object.keys(collections) as ReferenceKind[];
