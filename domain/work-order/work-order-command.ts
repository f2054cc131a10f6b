import type { BatteryVisitExpenses } from '../battery/battery-visit-charge.js';
import type { RuleId } from '../rule-id.js';
import type { ContractChangeKind, ContractTerms } from './contract-change.js';
import type {
  Actor,
  ConsentConcern,
  ExclusionItem,
  ExcuseReason,
  HoldReason,
  JudgementDecision,
  Severity,
} from './work-order-facts.js';

/** Everything a person (or the desk, or a part's own workflow) can ask of a work order. */
export type WorkOrderCommand =
  | {
      type: 'judge';
      decision: JudgementDecision;
      severity?: Severity;
      exclusionItem?: ExclusionItem;
      because?: string;
    }
  | {
      type: 'correct_judgement';
      decision: JudgementDecision;
      severity?: Severity;
      exclusionItem?: ExclusionItem;
      because?: string;
      reason: string;
    }
  | { type: 'consent'; answer: 'yes' | 'no'; means: string; concerns: ConsentConcern }
  /** Sent by the dispatch desk only, after it has reserved the technicians. */
  | { type: 'assign'; technicians: string[]; overrideReason?: string }
  /** Sent by the dispatch desk only, after it has reserved the technicians for that time. */
  | { type: 'book'; technicians: string[]; from: string; to: string; overrideReason?: string }
  | { type: 'unassign'; reason: string }
  | { type: 'accept'; technician: string }
  | { type: 'decline'; technician: string; reason: string }
  | { type: 'depart'; technician: string }
  | { type: 'arrive'; technician: string }
  | { type: 'start_work'; technician: string }
  | { type: 'part_used'; technician: string; part: string; amount: number; returnExpected: boolean }
  | {
      type: 'complete_work';
      technician: string;
      report?: { cause?: string; fix?: string };
      /** Battery replacements only: what reaching the site by ship or aircraft, or lodging, cost. */
      expenses?: BatteryVisitExpenses;
    }
  | { type: 'sign'; name: string; signature?: string }
  | { type: 'hold'; reason: HoldReason; note?: string; promisedOn?: string }
  | { type: 'resume' }
  | { type: 'excuse'; reason: ExcuseReason; note?: string }
  /** `unlessLeft`: not once somebody is on the way; an alarm that cleared withdraws its work order so. */
  | { type: 'cancel'; by: string; reason?: string; unlessLeft?: boolean }
  /** Sent by the watch of the alarm that opened the work order. */
  | { type: 'alarm_news'; news: 'cleared' | 'carry_on'; code: string }
  /** A manager lets technicians leave although the contract is suspended. */
  | { type: 'allow_departure'; reason: string }
  /** Sent by a contract under which the work was accepted, or that covers the same equipment. */
  | {
      type: 'contract_changed';
      contract: string;
      change: ContractChangeKind;
      on: string;
      because: RuleId[];
      terms?: ContractTerms;
    }
  /** Sent by the part's own workflow when the part is back or written off. */
  | { type: 'part_settled'; n: number; outcome: 'returned' | 'written_off'; reason?: string };

export type WorkOrderCommandType = WorkOrderCommand['type'];

/** The commands a technician's phone may queue without signal. */
export const deviceCommandTypes = [
  'accept',
  'decline',
  'depart',
  'arrive',
  'start_work',
  'part_used',
  'complete_work',
  'sign',
  'hold',
  'resume',
] as const;

/** A command with who, when it happened, and the id under which it counts once. */
export interface CommandEnvelope<C extends WorkOrderCommand = WorkOrderCommand> {
  operationId: string;
  by: Actor;
  /** ISO instant with offset: when it happened, by the device's clock for a late report. */
  occurredAt: string;
  command: C;
}

/** The answer "done"; "no, because …" is a failure whose type is the refusal's code. */
export interface CommandAnswer {
  number: string;
  seq: number;
  status: string;
  /** True when this operation id had been applied before: nothing happened a second time. */
  duplicate: boolean;
}
