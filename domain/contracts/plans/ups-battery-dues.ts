import { batteryNoticeDates, nextBatteryDue } from '../../battery/battery-cycle.js';
import { reminderDay } from '../../battery/reminder-day.js';
import { upsExemption } from '../../plans/ups-battery-pack/exclusions.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { ladderDays } from '../../policies/reminder-policies.js';
import type { CalendarDate } from '../../time/calendar-date.js';
import type { ContractAct } from '../contract-act.js';
import { type Due, earliestDue } from '../contract-plan.js';
import type { GrantedRequest, UpsBatteryFacts, UpsBatteryStep } from './ups-battery-facts.js';

const reminderLadder = ({ batteryReminders }: PolicySettings): number[] =>
  ladderDays(batteryReminders, 'batteryReminders');

/** The next reminder of a notice that nobody has answered; after the term there is nothing to ask for. */
function reminderDue({ unanswered, termEndsOn }: UpsBatteryFacts, policy: PolicySettings) {
  const on = unanswered && reminderDay(unanswered, reminderLadder(policy));
  if (on === undefined || on > termEndsOn) return undefined;
  return { on, edge: 'start', kind: 'battery_reminder' } as const;
}

/** A granted request waits for an appointment from the day of asking, or from its earliest day. */
function waitsSince({ askedOn, earliestOn }: GrantedRequest): CalendarDate {
  return askedOn !== undefined && askedOn > earliestOn ? askedOn : earliestOn;
}

function appointmentReminders(facts: UpsBatteryFacts, policy: PolicySettings) {
  return facts.requests.flatMap((request) => {
    if (request.from !== undefined || request.askedOn === undefined) return [];
    const { remindedOn } = request;
    const waiting = {
      since: waitsSince(request),
      ...(remindedOn === undefined ? {} : { remindedOn }),
    };
    const on = reminderDay(waiting, reminderLadder(policy));
    if (on === undefined || on > facts.termEndsOn) return [];
    return [{ request, due: { on, edge: 'start', kind: 'battery_appointment_reminder' } as const }];
  });
}

/**
 * Gives the earliest thing that a pack does by itself: a notice on each second anniversary inside the
 * term, reminders while nobody answers it or no time is chosen, the end with the base pack.
 */
export function nextUpsBatteryDue(facts: UpsBatteryFacts, policy: PolicySettings): Due | undefined {
  if (facts.ended) return undefined;
  const { noticedOn = '' } = facts;
  const notice = batteryNoticeDates(facts, policy).find((date) => date > noticedOn);
  return earliestDue([
    notice === undefined ? undefined : { on: notice, edge: 'start', kind: 'battery_notice' },
    reminderDue(facts, policy),
    ...appointmentReminders(facts, policy).map(({ due }) => due),
    { on: facts.termEndsOn, edge: 'end', kind: 'ended' },
  ]);
}

/**
 * The notice goes out whatever was replaced meanwhile; reminders follow only where a replacement is
 * possible and nobody has asked, counted from the day on which it is (AMB-20).
 */
function giveNotice(facts: UpsBatteryFacts, on: CalendarDate, policy: PolicySettings) {
  const dueOn = nextBatteryDue(facts, policy);
  const { unanswered: _before, ...rest } = facts;
  const isAwaited = facts.requests.length === 0 && dueOn <= facts.termEndsOn;
  const since = dueOn > on ? dueOn : on;
  // On the floor date itself there is a reminder, on the day of the notice there was just one.
  const awaited = dueOn > on ? { since } : { since, remindedOn: on };
  return {
    facts: { ...rest, noticedOn: on, ...(isAwaited ? { unanswered: awaited } : {}) },
    acts: [{ on, act: 'battery_notice' }],
  };
}

function remind(facts: UpsBatteryFacts, on: CalendarDate): UpsBatteryStep {
  const { noticedOn = on } = facts;
  const since = facts.unanswered?.since ?? on;
  return {
    facts: { ...facts, unanswered: { since, remindedOn: on } },
    acts: [{ on, act: 'battery_reminder', noticedOn }],
  };
}

function remindOfAppointment(
  facts: UpsBatteryFacts,
  on: CalendarDate,
  policy: PolicySettings,
): UpsBatteryStep {
  const due = appointmentReminders(facts, policy).filter(({ due }) => due.on === on);
  const ids = due.map(({ request }) => request.id);
  return {
    facts: {
      ...facts,
      requests: facts.requests.map((request) =>
        ids.includes(request.id) ? { ...request, remindedOn: on } : request,
      ),
    },
    acts: ids.map((id) => ({ on, act: 'battery_appointment_reminder', id })),
  };
}

/** A request that is open at the end lapses; where the customer found no date nobody is liable (UPS-60). */
function lapsed({ id, from, noDate, workOrder }: GrantedRequest, on: CalendarDate): ContractAct {
  const exemption = upsExemption({
    kind: 'not-replaced',
    isAlteredProduct: false,
    wasRequested: true,
    dateFailedForCustomerReasons: noDate === 'customer',
    attributableToProvider: noDate === undefined || noDate === 'provider',
  });
  const act = {
    ...{ on, act: 'battery_request_lapsed', id, hadAppointment: from !== undefined },
    ...(workOrder === undefined ? {} : { workOrder }),
  };
  return exemption === undefined ? act : { ...act, exemption };
}

/** Does a due thing of a pack; what ends with it stays on record as the last acts before its end. */
export function upsBatteryFallDue(
  facts: UpsBatteryFacts,
  { on, kind }: Due,
  policy: PolicySettings,
): UpsBatteryStep {
  if (kind === 'battery_notice') return giveNotice(facts, on, policy);
  if (kind === 'battery_reminder') return remind(facts, on);
  if (kind === 'battery_appointment_reminder') return remindOfAppointment(facts, on, policy);
  const { unanswered: _over, ...rest } = facts;
  return {
    facts: { ...rest, ended: true, requests: [] },
    acts: [...facts.requests.map((request) => lapsed(request, on)), { on, act: 'ended' }],
    endedOn: on,
  };
}
