import { type Model, Schema } from 'mongoose';
import type { WatchedMachine } from '../domain/alarms/alarm-watch-state.js';
import { type ReportContract, reportContract } from '../domain/alarms/report-contract.js';
import type { Asset } from '../domain/reference/reference-data.js';
import type { StoreConnection } from './connect-store.js';
import { intakeLookup } from './intake-lookup.js';
import { type ReferenceDocument, referenceModel } from './reference-models.js';
import { referenceRepository } from './reference-repository.js';

interface MachineNameDocument {
  /** Customer and the name under which the machine reports. */
  _id: string;
  asset: string;
}

const schema = new Schema<MachineNameDocument>(
  { _id: { type: String, required: true }, asset: { type: String, required: true } },
  { collection: 'alarm_machine_names', versionKey: false },
);

function namesOf(store: StoreConnection): Model<MachineNameDocument> {
  const known = store.models.AlarmMachineName as Model<MachineNameDocument> | undefined;
  return known ?? store.model<MachineNameDocument>('AlarmMachineName', schema);
}

/** Customer and machine as one key. */
export function machineKeyOf(customer: string, machine: string): string {
  return `${customer}|${machine}`;
}

/** Finds the machine behind an alarm, the contract under which it is watched, and whom to call. */
export function alarmMachineLookup(store: StoreConnection) {
  const reference = referenceRepository(store);
  const intake = intakeLookup(store);
  const names = namesOf(store);
  const { collection: assets } = referenceModel(store, 'assets');

  async function assetWhere(filter: Record<string, string>): Promise<Asset | undefined> {
    const found = await assets.findOne(filter as never);
    return (found as unknown as ReferenceDocument<'assets'> | null)?.record;
  }

  async function belongsTo(asset: Asset, customer: string): Promise<boolean> {
    return (await reference.find('sites', asset.site))?.customer === customer;
  }

  return {
    /**
     * The asset of a machine by control number, by serial number, or by the name that a person has
     * given to an asset; a machine of another customer is as unknown as one that nobody has.
     */
    async assetOf(customer: string, machine: string): Promise<Asset | undefined> {
      const named = await names.findById(machineKeyOf(customer, machine)).lean();
      const found = named
        ? await reference.find('assets', named.asset)
        : ((await assetWhere({ 'record.controlNumber': machine })) ??
          (await assetWhere({ 'record.serial': machine })));
      return found && (await belongsTo(found, customer)) ? found : undefined;
    },

    belongsTo,

    /** The report service's contract of an asset on a day. */
    async contractOf(asset: string, day: string): Promise<ReportContract | undefined> {
      return reportContract(await reference.list('contracts', { asset }), day);
    },

    /** Remembers which asset reports under a name from now on. */
    async nameMachine(customer: string, machine: string, asset: string): Promise<void> {
      await names.replaceOne({ _id: machineKeyOf(customer, machine) }, { asset }, { upsert: true });
    },

    /** All that a watch must know of its machine; nothing when the records do not hold together. */
    async watched(asset: string, day: string): Promise<WatchedMachine | undefined> {
      const facts = await intake.byAsset(asset);
      const contract = facts && reportContract(facts.contracts, day);
      if (!facts || !contract) return undefined;
      const { site, customer } = facts;
      return {
        ...contract,
        asset,
        controlNumber: facts.asset.controlNumber,
        model: facts.asset.model,
        customer: customer.id,
        customerName: customer.name,
        siteName: site.name,
        ...(site.contact === undefined ? {} : { contactName: site.contact }),
        ...(site.phone === undefined ? {} : { phone: site.phone }),
      };
    },
  };
}
export type AlarmMachineLookup = ReturnType<typeof alarmMachineLookup>;
