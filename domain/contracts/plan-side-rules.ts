import type { ApplicationCheck } from '../plans/application-check.js';
import type { PolicySettings } from '../policies/policy-table.js';
import type { Refusal } from '../refusal.js';
import type { CalendarDate } from '../time/calendar-date.js';
import type { ContractAct } from './contract-act.js';
import type { ApplicationCase } from './sides/application-check.js';
import type { StandingRules } from './sides/standing-rules.js';

/** The days and hours of a contract as the intake reads them. */
export interface ContractPeriod {
  startsOn: CalendarDate;
  /** Absent while no last day is known. */
  endsOn?: CalendarDate;
  window?: '9x5' | '12x5' | '24x7';
}

/** A machine that is added to a running contract, or taken out of it. */
export interface EquipmentChange {
  change: 'added' | 'removed';
  /** Machines that the contract has now. */
  machines: number;
  /** A new application form, or an agreed change of the contract, lies before us. */
  isAgreed: boolean;
}

/** What a plan says where the sides of a contract ask; what it leaves out, its document does not know. */
export interface PlanSideRules<Opening, Facts> {
  period?(facts: Facts, policy: PolicySettings): ContractPeriod;
  /** Judges an application by the plan's document. */
  checkApplication?(known: ApplicationCase, policy: PolicySettings): ApplicationCheck;
  /** The opening as it stands on the day of acceptance. */
  openAs?(opening: Opening, acceptedOn: CalendarDate): Opening;
  /** Refuses a change of the machines that the document does not allow. */
  refuseEquipmentChange?(change: EquipmentChange): Refusal | undefined;
  /** Takes what a side did: an end, a new day. */
  hear?(facts: Facts, act: ContractAct, policy: PolicySettings): Facts;
  /** On what grounds it is suspended or ended by one side. */
  standing?: StandingRules<Facts>;
}
