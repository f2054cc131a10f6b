import type { BatteryReplacement } from '../../battery/battery-facts.js';
import type { CalendarDate } from '../../time/calendar-date.js';
import type { PlanStep } from '../contract-plan.js';
import type { MaintenanceWindow, NoDateReason } from './ups-battery-event.js';

/** A request that was granted and not yet carried out. */
export interface GrantedRequest {
  id: string;
  kind: BatteryReplacement['kind'];
  earliestOn: CalendarDate;
  /** Day of asking; requests of older contracts have none. */
  askedOn?: CalendarDate;
  workOrder?: string;
  /** The appointment, as ISO instants. */
  from?: string;
  to?: string;
  /** Why no date was agreed, when somebody said so. */
  noDate?: NoDateReason;
  /** Day on which the customer was last asked to choose a time. */
  remindedOn?: CalendarDate;
}

/** A notice to which nobody has answered. */
export interface UnansweredNotice {
  /** From when reminders count: the notice, or the day on which the battery can be replaced. */
  since: CalendarDate;
  remindedOn?: CalendarDate;
  snoozedUntil?: CalendarDate;
}

/** What a UPS battery pack has on its mind. */
export interface UpsBatteryFacts {
  cycleFrom: CalendarDate;
  termStartsOn: CalendarDate;
  termEndsOn: CalendarDate;
  window: MaintenanceWindow;
  /** Id of the base pack's contract, where Genba keeps it. */
  basePack?: string;
  /** Yen paid for the pack. */
  price?: number;
  replacements: BatteryReplacement[];
  /** Day of the last notice that went out. */
  noticedOn?: CalendarDate;
  unanswered?: UnansweredNotice;
  requests: GrantedRequest[];
  /** The latest requests that were carried out: none of them is made again. */
  carriedOut?: string[];
  /** Requests whose used battery is not back. */
  outstanding: string[];
  /** The latest requests whose used battery was given up: it may still be found. */
  writtenOff?: string[];
  /** What the customer was asked to improve about the room. */
  improvement?: { askedOn: CalendarDate; reason: string };
  /** A refund that a manager has to decide. */
  refund?: { impossibleFrom: CalendarDate; proposed: number; price: number };
  ended: boolean;
}

export type UpsBatteryStep = PlanStep<UpsBatteryFacts>;
