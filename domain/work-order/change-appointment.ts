import type { RuleId } from '../rule-id.js';
import { formatInstant, instantOf } from '../time/instant.js';
import { appointmentOf } from './appointment-of.js';
import { assign } from './change-assignment.js';
import { isOpenVisit } from './visit-step.js';
import type { Change } from './work-order-change.js';
import { WorkOrderKind } from './work-order-kind.js';

const rules: Record<WorkOrderKind, RuleId[]> = {
  repair: ['ESP-19'],
  battery_replacement: ['UPS-14', 'UPS-17'],
  equipment_removal: ['PAYG-61'],
};

/**
 * Gives the job to the technicians named for a planned time; booked again it moves, and everybody who
 * is named goes at the new time.
 * @see-rule UPS-14
 */
export const book: Change<'book'> = (state, command, context) => {
  const { technicians, overrideReason } = command;
  const planned = {
    from: formatInstant(instantOf(command.from)),
    to: formatInstant(instantOf(command.to)),
  };
  const previous = appointmentOf(state.visits.filter(isOpenVisit));
  const assigned = assign(
    state,
    { type: 'assign', technicians, ...(overrideReason ? { overrideReason } : {}) },
    context,
  );
  const visits = assigned.facts.visits?.map((visit) =>
    isOpenVisit(visit) ? { ...visit, planned } : visit,
  );
  return {
    facts: visits ? { visits } : {},
    params: { ...assigned.params, ...planned, ...(previous ? { previous } : {}) },
    because: rules[state.intake.kind ?? WorkOrderKind.repair],
  };
};
