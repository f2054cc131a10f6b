import { batteryCycleFrom, batteryNoticeDates } from '../../battery/battery-cycle.js';
import type { BatteryReplacement } from '../../battery/battery-facts.js';
import { decideBatteryRequest } from '../../battery/battery-request.js';
import { batteryVisitCharge } from '../../battery/battery-visit-charge.js';
import { openUsedBatteryReturn } from '../../battery/used-battery.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { isRefusal, type Refusal, refuse } from '../../refusal.js';
import { lastDayOfTerm } from '../../term/last-day-of-term.js';
import { type CalendarDate, isDate } from '../../time/calendar-date.js';
import type { UpsBatteryEvent, UpsBatteryOpening } from '../contract-event.js';
import { type Due, defineContractPlan, earliestDue, type PlanStep } from '../contract-plan.js';

type Kind = BatteryReplacement['kind'];

/** What a UPS battery pack has on its mind. */
export interface UpsBatteryFacts {
  cycleFrom: CalendarDate;
  termStartsOn: CalendarDate;
  termEndsOn: CalendarDate;
  window: UpsBatteryOpening['basePack']['window'];
  replacements: BatteryReplacement[];
  /** Day of the last notice that went out. */
  noticedOn?: CalendarDate;
  /** Requests that were granted and not yet carried out. */
  requests: { id: string; kind: Kind; earliestOn: CalendarDate }[];
  /** Requests whose used battery is not back. */
  outstanding: string[];
  ended: boolean;
}

type Step = PlanStep<UpsBatteryFacts>;

/** Term and window come from the base pack, the cycle from the UPS (AMB-63). */
function open(opening: UpsBatteryOpening, policy: PolicySettings): UpsBatteryFacts | Refusal {
  const { upsPurchasedOn, basePack } = opening;
  const { purchasedOn, termYears, window } = basePack;
  if (!isDate(upsPurchasedOn) || !isDate(purchasedOn))
    return refuse('DATE_INVALID', [], 'Give days that exist.', 'upsPurchasedOn');
  if (!Number.isInteger(termYears) || termYears < 1)
    return refuse('TERM_INVALID', ['UPS-18'], 'A term has whole years.', 'basePack.termYears');
  return {
    cycleFrom: batteryCycleFrom({ upsPurchasedOn, basePackStartsOn: purchasedOn }, policy),
    termStartsOn: purchasedOn,
    termEndsOn: lastDayOfTerm(purchasedOn, termYears, policy),
    window,
    replacements: [],
    requests: [],
    outstanding: [],
    ended: false,
  };
}

function nextDue(facts: UpsBatteryFacts, policy: PolicySettings): Due | undefined {
  if (facts.ended) return undefined;
  const { noticedOn = '' } = facts;
  const notice = batteryNoticeDates(facts, policy).find((date) => date > noticedOn);
  return earliestDue([
    notice === undefined ? undefined : { on: notice, edge: 'start', kind: 'battery_notice' },
    { on: facts.termEndsOn, edge: 'end', kind: 'ended' },
  ]);
}

/** A request that is still open when the base pack ends lapses with it. */
function fallDue(facts: UpsBatteryFacts, { on, kind }: Due): Step {
  if (kind === 'battery_notice')
    return { facts: { ...facts, noticedOn: on }, acts: [{ on, act: kind }] };
  return {
    facts: { ...facts, ended: true, requests: [] },
    acts: [{ on, act: 'ended' }],
    endedOn: on,
  };
}

function request(
  facts: UpsBatteryFacts,
  event: UpsBatteryEvent & { type: 'battery_request' },
  on: CalendarDate,
  policy: PolicySettings,
): Step | Refusal {
  const { id, lifeNotification } = event;
  if (facts.requests.some((open) => open.id === id))
    return refuse('REQUEST_KNOWN', [], `Request ${id} is open already.`, 'id');
  const answer = decideBatteryRequest({ ...facts, requestedOn: on, lifeNotification }, policy);
  if (isRefusal(answer)) return answer;
  const { decision } = answer;
  const said = { on, act: 'battery_request', id, decision };
  if (answer.decision === 'refuse') return { facts, acts: [{ ...said, reason: answer.reason }] };
  const { earliestOn } = answer;
  const requests = [...facts.requests, { id, kind: answer.decision, earliestOn }];
  return { facts: { ...facts, requests }, acts: [{ ...said, earliestOn }] };
}

function replaced(facts: UpsBatteryFacts, id: string, on: CalendarDate): Step | Refusal {
  const granted = facts.requests.find((open) => open.id === id);
  if (!granted)
    return refuse('REQUEST_NOT_OPEN', ['UPS-13'], `Request ${id} is not open.`, 'request');
  if (on < granted.earliestOn) {
    const message = `The replacement is due on ${granted.earliestOn} at the earliest.`;
    return refuse('REPLACEMENT_TOO_EARLY', ['UPS-15'], message, 'request');
  }
  const { kind } = granted;
  const { openedOn } = openUsedBatteryReturn(id, on);
  return {
    facts: {
      ...facts,
      requests: facts.requests.filter((open) => open !== granted),
      replacements: [...facts.replacements, { on, kind }],
      outstanding: [...facts.outstanding, id],
    },
    acts: [
      { on, act: 'battery_replaced', id, kind, charge: batteryVisitCharge().total },
      { on: openedOn, act: 'used_battery_return', id },
    ],
  };
}

function received(facts: UpsBatteryFacts, id: string): Step | Refusal {
  if (!facts.outstanding.includes(id))
    return refuse('BATTERY_NOT_OUTSTANDING', ['UPS-50'], 'No battery is out for it.', 'request');
  const outstanding = facts.outstanding.filter((other) => other !== id);
  return { facts: { ...facts, outstanding }, acts: [] };
}

function applyEvent(
  facts: UpsBatteryFacts,
  event: UpsBatteryEvent,
  on: CalendarDate,
  policy: PolicySettings,
): Step | Refusal {
  if (event.type === 'used_battery_received') return received(facts, event.request);
  // Also after the end: the no is an answer that stays on record.
  if (event.type === 'battery_request') return request(facts, event, on, policy);
  if (facts.ended) return refuse('CONTRACT_ENDED', ['UPS-18'], 'The contract has ended.');
  if (event.type === 'battery_replaced') return replaced(facts, event.request, on);
  if (on > facts.termEndsOn)
    return refuse('TERM_ENDED', ['UPS-18'], 'The term ended before that day.');
  return { facts: { ...facts, termEndsOn: on }, acts: [] };
}

/** The UPS battery pack as a contract: notices on each second anniversary, requests, the end with the base pack. */
export const upsBatteryPlan = defineContractPlan<
  UpsBatteryOpening,
  UpsBatteryFacts,
  UpsBatteryEvent
>({
  name: 'ups-battery',
  events: ['battery_request', 'battery_replaced', 'used_battery_received', 'base_pack_ended'],
  open,
  nextDue,
  fallDue,
  applyEvent,
  deadlines: ({ ended, termEndsOn }) =>
    ended ? [] : [{ what: 'battery_request', lastDay: termEndsOn, because: 'UPS-18' }],
  isSettled: ({ outstanding }) => outstanding.length === 0,
});
