import { instantOf } from '../../domain/time/instant.js';
import type { Actor, Intake, IntakeChannel } from '../../domain/work-order/work-order-facts.js';
import type { StoreConnection } from '../../models/connect-store.js';
import type { LabelFacts } from '../../models/intake-lookup.js';
import { intakeLookup } from '../../models/intake-lookup.js';
import { referenceRepository } from '../../models/reference-repository.js';
import { problem } from '../problems/problem.js';
import { areaOfSite } from './area-of-site.js';
import { chooseContract } from './choose-contract.js';

/** A call as the desk takes it. */
export interface Call {
  operationId: string;
  by: Actor;
  channel: IntakeChannel;
  controlNumber: string;
  symptom: string;
  note?: string;
  reference?: string;
  /** ISO instant with offset; now if left out. */
  occurredAt?: string;
}

/** Looks up what a label means and puts together what is known when a call is taken. */
export function intakeDesk(store: StoreConnection) {
  const lookup = intakeLookup(store);
  const reference = referenceRepository(store);

  const factsOf = async (controlNumber: string): Promise<LabelFacts> => {
    const facts = await lookup.byControlNumber(controlNumber);
    if (facts) return facts;
    throw problem('CONTROL_NUMBER_UNKNOWN', `No equipment has control number ${controlNumber}.`, {
      field: 'controlNumber',
      rules: ['ESP-27'],
    });
  };

  return {
    factsOf,
    /** Everything but the number; refuses an unknown label and a contract that is not in force. */
    intakeOf: async (call: Call, acceptedAt: string): Promise<Omit<Intake, 'number'>> => {
      const { asset, site, customer, contracts } = await factsOf(call.controlNumber);
      const contract = chooseContract(contracts, instantOf(acceptedAt));
      const area = areaOfSite(site, await reference.list('serviceCentres'));
      const { channel, symptom, note, by } = call;
      return {
        ...(call.reference !== undefined && { reference: call.reference }),
        area,
        channel,
        symptom,
        ...(note !== undefined && { note }),
        acceptedAt,
        by,
        asset: {
          id: asset.id,
          kind: asset.kind,
          model: asset.model,
          serial: asset.serial,
          controlNumber: asset.controlNumber,
        },
        site: {
          id: site.id,
          name: site.name,
          address: site.address,
          latitude: site.latitude,
          longitude: site.longitude,
        },
        customer: { id: customer.id, name: customer.name },
        contract,
      };
    },
  };
}
export type IntakeDesk = ReturnType<typeof intakeDesk>;
