import { isRefusal, type Refusal, refuse } from '../../refusal.js';
import { type CalendarDate, isDate } from '../../time/calendar-date.js';
import { parseInstant } from '../../time/instant.js';
import type { ContractAct } from '../contract-act.js';
import type { UpsBatteryEventOf } from './ups-battery-event.js';
import type { UpsBatteryFacts, UpsBatteryStep } from './ups-battery-facts.js';
import { openRequest, withRequest } from './ups-battery-open-request.js';

type Answer = UpsBatteryStep | Refusal;

/**
 * Takes the time on which both sides agreed; a later one takes its place.
 * @see-rule UPS-14
 */
export function agreeOnTime(
  facts: UpsBatteryFacts,
  { request, workOrder, from, to }: UpsBatteryEventOf<'battery_appointment'>,
  on: CalendarDate,
): Answer {
  const open = openRequest(facts, request);
  if (isRefusal(open)) return open;
  if (parseInstant(from) === undefined || parseInstant(to) === undefined || to <= from)
    return refuse('INSTANT_INVALID', [], 'Give instants with offset, the end last.', 'from');
  const { noDate: _settled, ...rest } = open;
  return {
    facts: withRequest(facts, { ...rest, workOrder, from, to }),
    acts: [{ on, act: 'battery_appointment', id: request, workOrder, from, to }],
  };
}

/**
 * Keeps that no date could be agreed and whose reasons these were; the request stays open for one.
 * @see-rule UPS-60
 */
export function recordNoDate(
  facts: UpsBatteryFacts,
  { request, reason, note }: UpsBatteryEventOf<'battery_date_not_agreed'>,
  on: CalendarDate,
): Answer {
  const open = openRequest(facts, request);
  if (isRefusal(open)) return open;
  const act = { on, act: 'battery_date_not_agreed', id: request, reason };
  return {
    facts: withRequest(facts, { ...open, noDate: reason }),
    acts: [note === undefined ? act : { ...act, note }],
  };
}

/** Keeps the number of the work order that was opened for a request. */
export function hearOfWork(facts: UpsBatteryFacts, { act, request, workOrder }: ContractAct) {
  const open = act === 'work_opened' && facts.requests.find(({ id }) => id === request);
  return open && typeof workOrder === 'string' ? withRequest(facts, { ...open, workOrder }) : facts;
}

/** Leaves the customer alone until a day; then the next reminder comes, if there is one. */
export function snoozeReminders(
  facts: UpsBatteryFacts,
  { until, by }: UpsBatteryEventOf<'reminders_snoozed'>,
  on: CalendarDate,
): Answer {
  const { unanswered, termEndsOn } = facts;
  if (!unanswered)
    return refuse('NO_REMINDER_OPEN', ['UPS-13'], 'No notice waits for an answer.', 'until');
  if (!isDate(until) || until <= on)
    return refuse('SNOOZE_NOT_AHEAD', [], 'Give a day to come.', 'until');
  if (until > termEndsOn)
    return refuse('SNOOZE_PAST_LAST_DAY', ['UPS-18'], `The term ends on ${termEndsOn}.`, 'until');
  return {
    facts: { ...facts, unanswered: { ...unanswered, snoozedUntil: until } },
    acts: [{ on, act: 'reminders_snoozed', until, ...(by === undefined ? {} : { by }) }],
  };
}
