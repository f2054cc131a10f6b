import { type Refusal, refuse } from '../refusal.js';
import type { RuleId } from '../rule-id.js';
import { CLOCK_TOLERANCE_MS, type CommandContext, isBefore } from './command-context.js';
import { currentVisit, type VisitStep, visitStep } from './visit-step.js';
import type { Visit } from './work-order-facts.js';
import type { WorkOrderRecord } from './work-order-state.js';

const order: readonly VisitStep[] = ['assigned', 'accepted', 'travelling', 'on_site', 'working'];

const missing: Partial<Record<VisitStep, { code: Uppercase<string>; message: string }>> = {
  assigned: { code: 'NOT_ASSIGNED', message: 'The job is not assigned to this technician.' },
  accepted: { code: 'NOT_ACCEPTED', message: 'Accept the job first.' },
  travelling: { code: 'NOT_DEPARTED', message: 'Depart first.' },
  on_site: { code: 'NOT_ARRIVED', message: 'Arrive first.' },
  working: { code: 'WORK_NOT_STARTED', message: 'Start the work first.' },
};

/** Gives the last instant recorded for a visit, parts used during it included. */
function lastInstant(record: WorkOrderRecord, visit: Visit): string | undefined {
  const steps = [visit.acceptedAt, visit.departedAt, visit.arrivedAt, visit.workStartedAt];
  const started = visit.workStartedAt;
  const parts = started
    ? record.parts.filter((p) => p.technician === visit.technician && p.usedAt >= started)
    : [];
  return [...steps, visit.completedAt, ...parts.map((part) => part.usedAt)]
    .filter((instant) => instant !== undefined)
    .sort()
    .at(-1);
}

/**
 * Decides whether a technician stands exactly before a step, and not earlier in time than the step
 * before it: a phone reports its own time, which must not run backwards within a visit.
 */
export function mayTakeStep(
  record: WorkOrderRecord,
  technician: string,
  from: VisitStep,
  context: CommandContext,
  because: RuleId[],
): Refusal | undefined {
  const visit = currentVisit(record.visits, technician);
  if (!visit) {
    return refuse(
      'TECHNICIAN_NOT_ASSIGNED',
      because,
      `${technician} is not assigned to this work order.`,
      'technician',
    );
  }
  const step = visitStep(visit);
  const previous = lastInstant(record, visit);
  const tooEarly = previous
    ? isBefore(context.atMs, previous)
    : isBefore(context.atMs, visit.assignedAt, CLOCK_TOLERANCE_MS);
  if (step !== from) {
    const behind = order.indexOf(step) !== -1 && order.indexOf(step) < order.indexOf(from);
    const reason = behind ? missing[from] : undefined;
    return reason
      ? refuse(reason.code, because, reason.message)
      : refuse('STEP_ALREADY_DONE', because, 'This step has been recorded before.');
  }
  if (!tooEarly) return undefined;
  return refuse(
    'WORK_TIME_BEFORE_PREVIOUS_STEP',
    because,
    `This step cannot lie before ${previous ?? visit.assignedAt}.`,
    'occurredAt',
  );
}
