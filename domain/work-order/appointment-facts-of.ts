import type { AppointmentFacts } from '../dispatch/judge-appointment.js';
import { toldEnd } from './contract-change.js';
import { kindOf } from './work-order-kind.js';
import type { WorkOrderRecord } from './work-order-state.js';

/** Gives what a visit's time is judged by; a term that the contract told to end earlier ends then. */
export function appointmentFactsOf(
  record: Pick<WorkOrderRecord, 'intake' | 'contractChanges'>,
): AppointmentFacts {
  const { intake } = record;
  const { contract, earliestOn } = intake;
  const endedOn = toldEnd(record);
  const endsOn = endedOn !== undefined && endedOn < contract.endsOn ? endedOn : contract.endsOn;
  return {
    kind: kindOf(intake),
    ...(earliestOn === undefined ? {} : { earliestOn }),
    contract: { ...contract, endsOn },
  };
}
