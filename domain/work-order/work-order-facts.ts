import type { BatteryVisitExpenses } from '../battery/battery-visit-charge.js';
import type { RuleId } from '../rule-id.js';
import type { TimeStretch } from '../time/time-stretch.js';
import type { WorkOrderKind } from './work-order-kind.js';

/** Who did something: a person with an account, the customer, or the system by itself. */
export interface Actor {
  kind: 'dispatcher' | 'technician' | 'manager' | 'admin' | 'back_office' | 'customer' | 'system';
  id: string;
}

/** How the work came in: told by people, by a link that we sent, by an alarm, or planned by a contract. */
export type IntakeChannel = 'phone' | 'web' | 'qr' | 'link' | 'alarm' | 'contract';
export type Severity = 'high' | 'normal';
export type JudgementDecision = 'onsite' | 'remote_fixed' | 'not_covered';
export type ConsentConcern = 'out_of_hours' | 'excluded_work';
export type ExcuseReason = 'traffic' | 'weather' | 'location';
export type HoldReason = 'waiting_part' | 'waiting_customer' | 'taken_away';
/** Exclusion items 5-8 of the document, priced by its appendix (ESP-45..48, ESP-54). */
export type ExclusionItem = 5 | 6 | 7 | 8;

/** What was known when the call was taken; never changed afterwards. Instants are ISO with offset. */
export interface Intake {
  number: string;
  /** Absent for a repair. */
  kind?: WorkOrderKind;
  /** The contract's request that this work carries out; it hears what becomes of it. */
  origin?: WorkOrigin;
  /** First day (Tokyo) on which planned work may be done. */
  earliestOn?: string;
  reference?: string;
  area: string;
  channel: IntakeChannel;
  symptom: string;
  note?: string;
  acceptedAt: string;
  by: Actor;
  asset: { id: string; kind: string; model: string; serial: string; controlNumber: string };
  site: { id: string; name: string; address: string; latitude: number; longitude: number };
  customer: { id: string; name: string };
  contract: ContractFacts;
}

/** Which contract asked for planned work, and under which request. */
export interface WorkOrigin {
  contract: string;
  request: string;
}

/** The contract as it stood at intake: a later change never alters a work order that has begun. */
export interface ContractFacts {
  id: string;
  plan: 'esp-g2' | 'ups-battery' | 'payg';
  window: '9x5' | '12x5' | '24x7';
  startsOn: string;
  endsOn: string;
  /** Present when it was suspended as the work came in: since this day. */
  suspendedOn?: string;
  policy?: Record<string, unknown>;
}

/** The technical judgement; starts the two hours when it says on site (ESP-19, AMB-07). */
export interface Judgement {
  decision: JudgementDecision;
  severity?: Severity;
  exclusionItem?: ExclusionItem;
  because?: string;
  judgedAt: string;
  by: Actor;
  /** Present when a manager corrected an earlier judgement. */
  correctionReason?: string;
}

/** The customer's word on extra cost (ESP-57, AMB-48). */
export interface Consent {
  answer: 'yes' | 'no';
  means: string;
  concerns: ConsentConcern;
  answeredAt: string;
  by: Actor;
}

/** One technician's way through one appointment; each instant is the phone's own time. */
export interface Visit {
  technician: string;
  /** Second and later departures of the same technician are visits of their own (AMB-16). */
  visitNumber: number;
  assignedAt: string;
  assignedBy: Actor;
  overrideReason?: string;
  /** The appointment's time, when one was booked. */
  planned?: TimeStretch;
  acceptedAt?: string;
  departedAt?: string;
  arrivedAt?: string;
  workStartedAt?: string;
  completedAt?: string;
  /** Actual costs of reaching the site that its customer bears (UPS-48). */
  expenses?: BatteryVisitExpenses;
  /** Set when the technician was taken off the job again; such a visit asks for nothing more. */
  withdrawnAt?: string;
}

/** A part built in; replaced parts belong to the provider and must come back (ESP-67). */
export interface PartUse {
  n: number;
  part: string;
  /** Yen, without tax. */
  amount: number;
  returnExpected: boolean;
  technician: string;
  usedAt: string;
  settled?: { outcome: 'returned' | 'written_off'; at: string; by: Actor; reason?: string };
}

export interface Hold {
  reason: HoldReason;
  note?: string;
  promisedOn?: string;
  from: string;
  to?: string;
  by: Actor;
}

/** One line of the history that explains itself; the text is made from `type` and `params`. */
export interface HistoryEntry {
  seq: number;
  type: string;
  /** When it happened (the phone's own time for a late report). */
  at: string;
  /** When the work order learned of it. */
  recordedAt: string;
  by: Actor;
  params: Record<string, unknown>;
  because: RuleId[];
}

/** A warning share or the breach that fired by itself. `lateSeconds` says how late, after downtime. */
export interface SlaAlert {
  share: 50 | 75 | 90 | 100;
  dueAt: string;
  firedAt: string;
  lateSeconds: number;
  withdrawnAt?: string;
  confirmedAt?: string;
}
