import { businessCalendar } from '../calendar/business-calendar.js';
import { addOpenMinutes, type OpeningHours, openMinuteFrom } from '../calendar/opening-hours.js';
import { hoursOf, type ServiceWindow } from '../calendar/service-window.js';
import type { PolicySettings } from '../policies/policy-table.js';
import { resolvePolicy } from '../policies/resolve-policy.js';
import { type Refusal, refuse } from '../refusal.js';
import type { AmbiguityId, RuleId } from '../rule-id.js';
import { formatInstant, instantOf } from '../time/instant.js';
import { instantOfTokyoMinute, tokyoMinuteOf } from '../time/tokyo.js';

/** Two hours from the judgement to the start of work on site. */
export const RESPONSE_MINUTES = 120;

/** The facts behind a target; instants with offset. */
export interface ResponseTargetInput {
  /** When the request was accepted. */
  acceptedAt: string;
  /** When a person judged that repair on site is needed. */
  onsiteJudgedAt: string;
  window: ServiceWindow;
  /** Weekdays on the registration card, 1 Monday … 7 Sunday; read when the contract's window counts. */
  days?: readonly number[] | undefined;
  /** The company's closing days, `MM-DD` or `YYYY-MM-DD`. */
  closingDays?: readonly string[] | undefined;
  policy?: Partial<PolicySettings> | undefined;
}

/** From when the two hours count and when they end; both to the minute. */
export interface ResponseTarget {
  countedFrom: string;
  targetAt: string;
  because: RuleId[];
  policies: AmbiguityId[];
}

const receptionHours: OpeningHours = { ...hoursOf('9x5'), days: businessCalendar() };

/** Gives NEC's reception hours: 08:30-17:30 on its business days, whatever the pack (AMB-04, AMB-08). */
export function necBusinessHours(closingDays?: readonly string[]): OpeningHours {
  return closingDays
    ? { ...receptionHours, days: businessCalendar({ closingDays }) }
    : receptionHours;
}

/**
 * Decides from when the two hours count and when they end: a request accepted outside the reception
 * hours counts as accepted at their next opening (AMB-08); the two hours begin at the judgement, not
 * before that acceptance (AMB-07), and run on the wall clock past the closing time (AMB-09). There is no
 * target without the judgement that repair on site is needed. Refuses a judgement before the acceptance.
 * @rule ESP-18
 * @rule ESP-19
 */
export function responseTarget(input: ResponseTargetInput): ResponseTarget | Refusal {
  const policy = resolvePolicy(input.policy);
  const accepted = tokyoMinuteOf(instantOf(input.acceptedAt));
  const judged = tokyoMinuteOf(instantOf(input.onsiteJudgedAt));
  if (judged < accepted) {
    return refuse(
      'JUDGED_BEFORE_ACCEPTED',
      ['ESP-18', 'ESP-19'],
      'A request is judged after it was accepted.',
      'onsiteJudgedAt',
    );
  }
  const hours =
    policy.targetHours === 'contract-window'
      ? hoursOf(input.window, { days: input.days, holidayService: policy.holidayService })
      : necBusinessHours(input.closingDays);
  const deemedAccepted = openMinuteFrom(accepted, hours);
  const started =
    policy.targetStarts === 'judgement' ? Math.max(judged, deemedAccepted) : deemedAccepted;
  const paused = policy.targetClock === 'business-hours';
  const countedFrom = paused ? openMinuteFrom(started, hours) : started;
  const target = paused
    ? addOpenMinutes(countedFrom, RESPONSE_MINUTES, hours)
    : countedFrom + RESPONSE_MINUTES;
  return {
    countedFrom: formatInstant(instantOfTokyoMinute(countedFrom)),
    targetAt: formatInstant(instantOfTokyoMinute(target)),
    because: ['ESP-18', 'ESP-19'],
    policies: ['AMB-03', 'AMB-04', 'AMB-07', 'AMB-08', 'AMB-09'],
  };
}
