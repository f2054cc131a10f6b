import { carryOutPlanned } from './carry-out-planned.js';
import { currentVisit, visitStep } from './visit-step.js';
import type { Change } from './work-order-change.js';
import type { Visit } from './work-order-facts.js';
import type { WorkOrderState } from './work-order-state.js';

/** Changes a technician's latest visit and leaves all others as they are. */
function withVisit(state: WorkOrderState, technician: string, facts: Partial<Visit>): Visit[] {
  const current = currentVisit(state.visits, technician);
  return state.visits.map((visit) => (visit === current ? { ...visit, ...facts } : visit));
}

/**
 * Accepts the job; for a subcontractor's technician this is the subcontractor's yes.
 * @see-rule ESP-58
 */
export const accept: Change<'accept'> = (state, { technician }, { at }) => ({
  facts: { visits: withVisit(state, technician, { acceptedAt: at }) },
  params: { technician },
  because: ['ESP-58'],
});

/** Declines the job: the visit is withdrawn and the history keeps the reason. */
export const decline: Change<'decline'> = (state, { technician, reason }, { at }) => ({
  facts: { visits: withVisit(state, technician, { withdrawnAt: at }) },
  params: { technician, reason },
  because: ['ESP-58'],
});

/** Departs; after a completed visit this begins the next visit, with a first hour of its own (AMB-16). */
export const depart: Change<'depart'> = (state, { technician }, { at }) => {
  const current = currentVisit(state.visits, technician);
  const because = ['ESP-110'] as const;
  if (current && visitStep(current) === 'completed') {
    const visitNumber = state.visits.filter((visit) => visit.technician === technician).length + 1;
    const { assignedAt, assignedBy, acceptedAt = at } = current;
    const next = { technician, visitNumber, assignedAt, assignedBy, acceptedAt, departedAt: at };
    return {
      facts: { visits: [...state.visits, next] },
      params: { technician, visitNumber },
      because: [...because, 'ESP-107'],
    };
  }
  return {
    facts: { visits: withVisit(state, technician, { departedAt: at }) },
    params: { technician, visitNumber: current?.visitNumber ?? 1 },
    because: [...because],
  };
};

/** Arrives on site; the target does not stop here. */
export const arrive: Change<'arrive'> = (state, { technician }, { at }) => ({
  facts: { visits: withVisit(state, technician, { arrivedAt: at }) },
  params: { technician },
  because: ['ESP-18'],
});

/** Starts work: for the first technician this stops the two hours. */
export const startWork: Change<'start_work'> = (state, { technician }, { at }) => ({
  facts: { visits: withVisit(state, technician, { workStartedAt: at }) },
  params: { technician },
  because: ['ESP-18'],
});

/** Completes a technician's work; the way back is not charged. Whoever completes last carries planned work out. */
export const completeWork: Change<'complete_work'> = (
  state,
  { technician, report, expenses },
  { at },
) => {
  const visits = withVisit(state, technician, {
    completedAt: at,
    ...(expenses ? { expenses } : {}),
  });
  const carriedOut = carryOutPlanned({ ...state, visits }, technician, at);
  return {
    facts: {
      visits,
      ...(report ? { report: { ...state.report, ...report } } : {}),
      ...carriedOut?.facts,
    },
    params: {
      technician,
      ...(report ? { report } : {}),
      ...(expenses ? { expenses } : {}),
      ...carriedOut?.params,
    },
    because: carriedOut?.because ?? ['ESP-110'],
  };
};
