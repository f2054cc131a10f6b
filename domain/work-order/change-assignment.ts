import { isOpenVisit } from './visit-step.js';
import type { Change } from './work-order-change.js';

/**
 * Gives the job to the technicians named: whoever has it unfinished keeps it, whoever is not named
 * any more is taken off, everybody else gets a visit of one's own. Completed visits stay.
 */
export const assign: Change<'assign'> = (state, command, context) => {
  const kept = state.visits.map((visit) =>
    isOpenVisit(visit) && !command.technicians.includes(visit.technician)
      ? { ...visit, withdrawnAt: context.at }
      : visit,
  );
  const withdrawn = state.visits.filter(
    (visit) => isOpenVisit(visit) && !command.technicians.includes(visit.technician),
  );
  const added = command.technicians
    .filter((id) => !kept.some((visit) => visit.technician === id && isOpenVisit(visit)))
    .map((technician) => ({
      technician,
      visitNumber: kept.filter((visit) => visit.technician === technician).length + 1,
      assignedAt: context.at,
      assignedBy: context.by,
      ...(command.overrideReason ? { overrideReason: command.overrideReason } : {}),
    }));
  return {
    facts: { visits: [...kept, ...added] },
    params: {
      technicians: command.technicians,
      ...(withdrawn.length > 0 ? { withdrawn: withdrawn.map((visit) => visit.technician) } : {}),
      ...(command.overrideReason ? { overrideReason: command.overrideReason } : {}),
    },
    because: ['ESP-19'],
  };
};

/** Takes everybody off the job who has not completed it. */
export const unassign: Change<'unassign'> = (state, command, context) => ({
  facts: {
    visits: state.visits.map((visit) =>
      isOpenVisit(visit) ? { ...visit, withdrawnAt: context.at } : visit,
    ),
  },
  params: {
    reason: command.reason,
    withdrawn: state.visits.filter(isOpenVisit).map((visit) => visit.technician),
  },
  because: [],
});
