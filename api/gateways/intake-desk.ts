import { instantOf } from '../../domain/time/instant.js';
import { intakeOf } from '../../domain/work-order/intake-of.js';
import type { Actor, Intake, IntakeChannel } from '../../domain/work-order/work-order-facts.js';
import type { StoreConnection } from '../../models/connect-store.js';
import type { LabelFacts } from '../../models/intake-lookup.js';
import { intakeLookup } from '../../models/intake-lookup.js';
import { referenceRepository } from '../../models/reference-repository.js';
import { problem } from '../problems/problem.js';
import { chooseContract } from './choose-contract.js';
import { servingArea } from './serving-area.js';

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
      const { contracts, ...place } = await factsOf(call.controlNumber);
      const contract = chooseContract(contracts, instantOf(acceptedAt));
      const area = servingArea(place.site, await reference.list('serviceCentres'));
      return intakeOf(call, place, { area, contract, acceptedAt });
    },
  };
}
export type IntakeDesk = ReturnType<typeof intakeDesk>;
