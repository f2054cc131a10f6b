import type { RuleId } from '../rule-id.js';
import type { TimeStretch } from '../time/time-stretch.js';
import type { ContractChange, DepartureLeave } from './contract-change.js';
import type {
  Actor,
  Consent,
  ExcuseReason,
  HistoryEntry,
  Hold,
  Intake,
  Judgement,
  PartUse,
  SlaAlert,
  Visit,
} from './work-order-facts.js';
import type { WorkOrderStatus } from './work-order-status.js';

/** The two-hour promise as it stands. `verdict` is absent while it is undecided. */
export interface SlaSnapshot {
  countedFrom: string;
  targetAt: string;
  verdict?: 'met' | 'breached' | 'excused';
  workStartedAt?: string;
  alerts: SlaAlert[];
  because: RuleId[];
}

/** One line of a charge: where it comes from, by which rule. Amounts are yen without tax. */
export interface ChargeLine {
  kind: 'labour' | 'part' | 'expense';
  /** For labour: the first hour, a run of 15-minute blocks, or a visit that the service covers. */
  grain?: 'first-hour' | 'blocks' | 'covered';
  /** The part or the kind of expense. */
  name?: string;
  technician?: string;
  from?: string;
  to?: string;
  band?: string;
  blocks?: number;
  unitPrice?: number;
  amount: number;
  because: RuleId[];
}

export interface ChargeSnapshot {
  labour: number;
  parts: number;
  expenses: number;
  subtotal: number;
  tax: number;
  total: number;
  lines: ChargeLine[];
  because: RuleId[];
  /** Set when work ran outside the window without the customer's yes: not charged, a manager looks. */
  unconsentedMinutes?: number;
}

/** What the coverage decision was and why, as lines that a screen turns into sentences. */
export interface CoverageSnapshot {
  covered: boolean;
  windowOpen: boolean;
  windowOpensAt?: string;
  windowClosesAt?: string;
  targetApplies: boolean;
  lines: { code: string; params: Record<string, unknown>; because: RuleId[] }[];
}

/** The whole work order as its workflow publishes it: one document, written whole, `seq` growing. */
export interface WorkOrderSnapshot {
  number: string;
  seq: number;
  status: WorkOrderStatus;
  /** The status that a hold will give back. */
  heldStatus?: WorkOrderStatus;
  intake: Intake;
  coverage: CoverageSnapshot;
  judgement?: Judgement;
  consents: Consent[];
  visits: Visit[];
  parts: PartUse[];
  holds: Hold[];
  excuse?: { reason: ExcuseReason; note?: string; at: string; by: Actor };
  signature?: { name: string; signature?: string; at: string };
  canceled?: { by: string; reason?: string; at: string };
  report?: { cause?: string; fix?: string };
  /** When planned work was carried out; the contract counts from its day. */
  carriedOutAt?: string;
  /** What the contract told of itself since the work was accepted. */
  contractChanges?: ContractChange[];
  departureLeaves?: DepartureLeave[];
  sla: SlaSnapshot | null;
  charge: ChargeSnapshot | null;
  /** The appointment that stands: of those who have the job, else of the last visit made. */
  appointment?: TimeStretch;
  partsOutstanding: number;
  /** Technicians who have this job unfinished on their hands now. */
  activeTechnicians: string[];
  history: HistoryEntry[];
  updatedAt: string;
}
