import {
  confirmReservations,
  type DeskState,
  engagementsOf,
  release,
  reservedFor,
} from '../../domain/dispatch/desk-state.js';
import { plannedAt } from '../../domain/dispatch/job-time.js';
import { judgeAppointment, refuseAppointment } from '../../domain/dispatch/judge-appointment.js';
import { judgeAssignment } from '../../domain/dispatch/judge-assignment.js';
import { planVisit } from '../../domain/dispatch/plan-visit.js';
import { refuseAssignment } from '../../domain/dispatch/refuse-assignment.js';
import { instantOf } from '../../domain/time/instant.js';
import { readBookingFacts } from '../effects.js';
import { refusedUpdate } from '../refused-update.js';
import type { BookAnswer, BookRequest } from './dispatch-desk-messages.js';
import { answeredBefore, answerWith, command, ownRefusal } from './give-job.js';

/**
 * Plans a visit: the time is judged, then everybody named for that time; they are kept for it, and
 * the work order is told. If that refuses, they are kept as before and the caller hears its reason.
 * Must run in turn with every other assignment.
 */
export async function book(desk: DeskState, request: BookRequest): Promise<BookAnswer> {
  const { workOrder, technicians, from, to, overrideReason, operationId } = request;
  const planned = { from, to };
  const before = answeredBefore(desk, operationId);
  if (before) return { ...before, ...planned };
  const nowMs = instantOf(request.at);
  const facts = await readBookingFacts({ area: desk.areaId, workOrder, technicians }).catch(
    (failure) => {
      throw ownRefusal(failure);
    },
  );
  const objections = judgeAppointment(facts.visit, planned, nowMs);
  const reasons = judgeAssignment(facts, engagementsOf(desk), plannedAt(planned, nowMs));
  const refusal =
    refuseAppointment(objections, overrideReason) ?? refuseAssignment(reasons, overrideReason);
  if (refusal) throw refusedUpdate(refusal);
  const dropped = reservedFor(desk, workOrder).filter((each) => !technicians.includes(each));
  const undo = planVisit(desk, technicians, workOrder, planned);
  try {
    const { seq } = await command(request, {
      type: 'book',
      technicians,
      ...planned,
      ...(overrideReason ? { overrideReason } : {}),
    });
    confirmReservations(desk, technicians, workOrder, seq);
    release(desk, dropped, workOrder);
    const overridden = reasons.map(({ technician, code }) => ({ technician, code }));
    const answer = { operationId, workOrder, technicians, overridden, seq };
    return { ...answerWith(desk, answer), ...planned };
  } catch (failure) {
    undo();
    throw ownRefusal(failure);
  }
}
