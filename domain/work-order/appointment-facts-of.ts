import type { AppointmentFacts } from '../dispatch/judge-appointment.js';
import { termsNow } from './contract-change.js';
import { kindOf } from './work-order-kind.js';
import type { WorkOrderRecord } from './work-order-state.js';

/** Gives what a visit's time is judged by, under the contract's terms as they stand now. */
export function appointmentFactsOf(
  record: Pick<WorkOrderRecord, 'intake' | 'contractChanges'>,
): AppointmentFacts {
  const { intake } = record;
  const { earliestOn } = intake;
  return {
    kind: kindOf(intake),
    ...(earliestOn === undefined ? {} : { earliestOn }),
    contract: termsNow(record),
  };
}
