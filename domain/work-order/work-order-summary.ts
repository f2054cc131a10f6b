import { judgeAppointment } from '../dispatch/judge-appointment.js';
import { instantOf } from '../time/instant.js';
import type { TimeStretch } from '../time/time-stretch.js';
import { appointmentFactsOf } from './appointment-facts-of.js';
import { type ClockState, clockState } from './clock-state.js';
import { type VisitStep, visitStep } from './visit-step.js';
import type { Intake, Judgement, Visit } from './work-order-facts.js';
import { kindOf, type WorkOrderKind } from './work-order-kind.js';
import type { WorkOrderSnapshot } from './work-order-snapshot.js';
import { isFinished, type WorkOrderStatus } from './work-order-status.js';

/** One technician's visit as a row of a list shows it. */
export interface VisitSummary {
  technician: string;
  visitNumber: number;
  state: VisitStep;
  assignedAt: string;
  planned?: TimeStretch;
  acceptedAt?: string;
  departedAt?: string;
  arrivedAt?: string;
  workStartedAt?: string;
  completedAt?: string;
}

/** A work order as lists, boards and tiles show it. */
export interface WorkOrderSummary {
  number: string;
  kind: WorkOrderKind;
  reference?: string;
  seq: number;
  status: WorkOrderStatus;
  area: string;
  customer: Intake['customer'];
  site: { id: string; name: string; address: string };
  asset: { id: string; kind: string; model: string; controlNumber: string };
  contract: { id: string; plan: string; window: string };
  symptom: string;
  channel: Intake['channel'];
  acceptedAt: string;
  /** Planned work: the first day on which it may be done. */
  earliestOn?: string;
  appointment?: TimeStretch;
  /** Codes of what speaks against the appointment by now: the terms changed after it was booked. */
  appointmentAgainst?: string[];
  judgement?: Pick<Judgement, 'decision' | 'severity' | 'exclusionItem'>;
  sla: {
    countedFrom: string;
    targetAt: string;
    verdict?: 'met' | 'breached' | 'excused';
    workStartedAt?: string;
  } | null;
  clockState: ClockState;
  visits: VisitSummary[];
  activeTechnicians: string[];
  chargeTotal: number;
  partsOutstanding: number;
  /** Who acts next: the desk, the technicians, the customer, the parts office, or nobody. */
  nextOwner: 'dispatcher' | 'technician' | 'customer' | 'back_office' | 'nobody';
  updatedAt: string;
}

function visitSummary(visit: Visit): VisitSummary {
  const {
    assignedBy: _by,
    overrideReason: _reason,
    withdrawnAt: _withdrawn,
    expenses: _expenses,
    ...rest
  } = visit;
  return { ...rest, state: visitStep(visit) };
}

function nextOwner(snapshot: WorkOrderSnapshot): WorkOrderSummary['nextOwner'] {
  const { status, holds, activeTechnicians } = snapshot;
  if (status === 'completed') return 'back_office';
  if (status === 'closed' || status === 'canceled') return 'nobody';
  const hold = holds.find((held) => held.to === undefined);
  if (hold) return hold.reason === 'waiting_customer' ? 'customer' : 'back_office';
  if (activeTechnicians.length > 0) return 'technician';
  return status === 'in_progress' ? 'customer' : 'dispatcher';
}

function appointmentSummary(
  snapshot: WorkOrderSnapshot,
  appointment: TimeStretch,
): Pick<WorkOrderSummary, 'appointment' | 'appointmentAgainst'> {
  if (isFinished(snapshot.status) || snapshot.carriedOutAt) return { appointment };
  // As of the day of the visit itself: that it begins meanwhile is no objection.
  const atMs = instantOf(appointment.from);
  const codes = judgeAppointment(appointmentFactsOf(snapshot), appointment, atMs)
    .filter((reason) => !reason.overridable)
    .map((reason) => reason.code);
  return { appointment, ...(codes.length > 0 ? { appointmentAgainst: codes } : {}) };
}

function judgementSummary(judgement: Judgement): NonNullable<WorkOrderSummary['judgement']> {
  const { decision, severity, exclusionItem } = judgement;
  return {
    decision,
    ...(severity ? { severity } : {}),
    ...(exclusionItem ? { exclusionItem } : {}),
  };
}

/** Derives a list's row from what the workflow publishes. */
export function summaryOf(snapshot: WorkOrderSnapshot): WorkOrderSummary {
  const { intake, judgement, sla } = snapshot;
  const { site, asset, contract } = intake;
  return {
    number: snapshot.number,
    kind: kindOf(intake),
    ...(intake.reference ? { reference: intake.reference } : {}),
    seq: snapshot.seq,
    status: snapshot.status,
    area: intake.area,
    customer: intake.customer,
    site: { id: site.id, name: site.name, address: site.address },
    asset: {
      id: asset.id,
      kind: asset.kind,
      model: asset.model,
      controlNumber: asset.controlNumber,
    },
    contract: { id: contract.id, plan: contract.plan, window: contract.window },
    symptom: intake.symptom,
    channel: intake.channel,
    acceptedAt: intake.acceptedAt,
    ...(intake.earliestOn ? { earliestOn: intake.earliestOn } : {}),
    ...(snapshot.appointment ? appointmentSummary(snapshot, snapshot.appointment) : {}),
    ...(judgement ? { judgement: judgementSummary(judgement) } : {}),
    sla: sla && {
      countedFrom: sla.countedFrom,
      targetAt: sla.targetAt,
      ...(sla.verdict ? { verdict: sla.verdict } : {}),
      ...(sla.workStartedAt ? { workStartedAt: sla.workStartedAt } : {}),
    },
    clockState: clockState(snapshot),
    visits: snapshot.visits.map(visitSummary),
    activeTechnicians: snapshot.activeTechnicians,
    chargeTotal: snapshot.charge?.total ?? 0,
    partsOutstanding: snapshot.partsOutstanding,
    nextOwner: nextOwner(snapshot),
    updatedAt: snapshot.updatedAt,
  };
}
