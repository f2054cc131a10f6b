import { isBusinessDay } from '../calendar/business-calendar.js';
import { countOpenMinutes } from '../calendar/opening-hours.js';
import { hoursOf } from '../calendar/service-window.js';
import { type Refusal, refuse } from '../refusal.js';
import type { RuleId } from '../rule-id.js';
import type { CalendarDate } from '../time/calendar-date.js';
import { dateOf, instantOf } from '../time/instant.js';
import type { TimeStretch } from '../time/time-stretch.js';
import { tokyoMinuteOf } from '../time/tokyo.js';
import { contractPolicy } from '../work-order/contract-policy.js';
import type { ContractFacts } from '../work-order/work-order-facts.js';
import { WorkOrderKind } from '../work-order/work-order-kind.js';

/** What decides the time of a visit: the kind of work, its first day and the contract's hours and term. */
export interface AppointmentFacts {
  kind: WorkOrderKind;
  earliestOn?: CalendarDate;
  contract: ContractFacts;
}

/** Why a visit cannot be planned for a time. */
export type AppointmentReasonCode =
  | 'APPOINTMENT_INVALID'
  | 'APPOINTMENT_IN_PAST'
  | 'APPOINTMENT_TOO_EARLY'
  | 'APPOINTMENT_AFTER_TERM'
  | 'APPOINTMENT_OUTSIDE_WINDOW'
  | 'APPOINTMENT_ON_CLOSED_DAY';

/** One reason with what a screen needs to say it. */
export interface AppointmentReason {
  code: AppointmentReasonCode;
  params: Record<string, unknown>;
  because: RuleId[];
  overridable: boolean;
}

const LONGEST_MS = 12 * 60 * 60_000;

/**
 * Names everything that speaks against planning a visit for a time. A visit lasts up to twelve hours
 * and begins in the future. A battery is replaced from its earliest day to the last day of the term,
 * wholly inside the service window of the base pack, national holidays within it included: the only
 * calendar of the service, in which no response time is promised (AMB-19). Outside it a quotation is
 * needed (AMB-64), so none of this gives way to a reason. Equipment is fetched from the agreed day on and
 * on a business day unless somebody says why not. Repairs have no hours here: leaving outside the
 * window is decided at the departure.
 * @rule UPS-14
 * @rule UPS-17
 * @see-rule UPS-15
 * @see-rule UPS-18
 * @see-rule PAYG-61
 */
export function judgeAppointment(
  { kind, earliestOn, contract }: AppointmentFacts,
  { from, to }: TimeStretch,
  nowMs: number,
): AppointmentReason[] {
  const reasons: AppointmentReason[] = [];
  const [fromMs, toMs] = [instantOf(from), instantOf(to)];
  const say = (
    code: AppointmentReasonCode,
    because: RuleId[],
    params: Record<string, unknown> = {},
    overridable = false,
  ): void => {
    reasons.push({ code, params, because, overridable });
  };
  if (toMs <= fromMs || toMs - fromMs > LONGEST_MS) say('APPOINTMENT_INVALID', [], { hours: 12 });
  if (fromMs < nowMs) say('APPOINTMENT_IN_PAST', []);
  const on = dateOf(fromMs);
  if (earliestOn !== undefined && on < earliestOn) {
    const isBattery = kind === WorkOrderKind.batteryReplacement;
    say('APPOINTMENT_TOO_EARLY', [isBattery ? 'UPS-15' : 'PAYG-61'], { earliestOn }, !isBattery);
  }
  if (kind === WorkOrderKind.batteryReplacement) {
    const { window, endsOn } = contract;
    if (dateOf(toMs) > endsOn) say('APPOINTMENT_AFTER_TERM', ['UPS-18'], { endsOn });
    if (!isWithinWindow(contract, fromMs, toMs)) {
      say('APPOINTMENT_OUTSIDE_WINDOW', ['UPS-17'], { window });
    }
  }
  if (kind === WorkOrderKind.equipmentRemoval && !isBusinessDay(on)) {
    say('APPOINTMENT_ON_CLOSED_DAY', ['PAYG-61'], {}, true);
  }
  return reasons;
}

function isWithinWindow(contract: ContractFacts, fromMs: number, toMs: number): boolean {
  const { holidayService } = contractPolicy(contract);
  const [from, to] = [tokyoMinuteOf(fromMs), tokyoMinuteOf(toMs)];
  return countOpenMinutes(from, to, hoursOf(contract.window, { holidayService })) === to - from;
}

const words: Record<AppointmentReasonCode, string> = {
  APPOINTMENT_INVALID: 'A visit ends after it begins and lasts twelve hours at most.',
  APPOINTMENT_IN_PAST: 'A visit is planned for a time to come.',
  APPOINTMENT_TOO_EARLY: 'The work is not due by then.',
  APPOINTMENT_AFTER_TERM: 'The contract has ended by then.',
  APPOINTMENT_OUTSIDE_WINDOW: 'The visit must lie inside the service window.',
  APPOINTMENT_ON_CLOSED_DAY: 'The visit is not on a business day.',
};

/** Decides whether reasons stand against a time; the first one that no override sets aside names the refusal. */
export function refuseAppointment(
  reasons: readonly AppointmentReason[],
  overrideReason: string | undefined,
): (Refusal & { params: { reasons: AppointmentReason[] } }) | undefined {
  const overriding = Boolean(overrideReason?.trim());
  const standing = reasons.filter((reason) => !(overriding && reason.overridable));
  const first = standing[0];
  if (!first) return undefined;
  return {
    ...refuse(first.code, first.because, words[first.code], 'from'),
    params: { reasons: standing },
  };
}
