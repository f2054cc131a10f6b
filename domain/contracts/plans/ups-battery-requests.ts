import { decideBatteryRequest } from '../../battery/battery-request.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { isRefusal, type Refusal, refuse } from '../../refusal.js';
import { addDays, type CalendarDate } from '../../time/calendar-date.js';
import type { ContractAct } from '../contract-act.js';
import type { UpsBatteryEventOf } from './ups-battery-event.js';
import type { UpsBatteryFacts, UpsBatteryStep } from './ups-battery-facts.js';
import { openRequest } from './ups-battery-open-request.js';

type Answer = UpsBatteryStep | Refusal;

function refuseRepeated(
  { requests, carriedOut = [] }: UpsBatteryFacts,
  { id, notice }: UpsBatteryEventOf<'battery_request'>,
): Refusal | undefined {
  if (requests.some((open) => open.id === id))
    return refuse('REQUEST_KNOWN', [], `Request ${id} is open already.`, 'id');
  if (carriedOut.includes(id))
    return refuse('REQUEST_KNOWN', [], `Request ${id} was carried out.`, 'id');
  if (notice !== undefined && requests.length > 0)
    return refuse('REQUEST_OPEN', ['UPS-13'], 'A battery has been asked for already.', 'request');
  return undefined;
}

/** What the customer said beside the request itself, on record. */
function asides(
  { id, hotRoom, note, controlNumber, by }: UpsBatteryEventOf<'battery_request'>,
  on: CalendarDate,
): ContractAct[] {
  const details = {
    ...(controlNumber === undefined ? {} : { controlNumber }),
    ...(note === undefined ? {} : { note }),
    ...(by === undefined ? {} : { by }),
  };
  const hasDetails = Object.keys(details).length > 0;
  return [
    ...(hasDetails ? [{ on, act: 'battery_request_details', id, ...details }] : []),
    ...(hotRoom ? [{ on, act: 'hot_room_reported', request: id, mustReport: true }] : []),
  ];
}

/**
 * Answers a customer's request: periodic, life or no, and from when on; a granted one stays open until
 * it is carried out, withdrawn, or lapses with the pack. The link of a notice gives one battery.
 */
export function requestBattery(
  facts: UpsBatteryFacts,
  event: UpsBatteryEventOf<'battery_request'>,
  on: CalendarDate,
  policy: PolicySettings,
): Answer {
  const repeated = refuseRepeated(facts, event);
  if (repeated) return repeated;
  const { id, lifeNotification } = event;
  // Word that comes after the end is too late, whatever day it is about: nothing can be replaced.
  const requestedOn = facts.ended && on <= facts.termEndsOn ? addDays(facts.termEndsOn, 1) : on;
  const answer = decideBatteryRequest({ ...facts, requestedOn, lifeNotification }, policy);
  if (isRefusal(answer)) return answer;
  const said = { on, act: 'battery_request', id, decision: answer.decision };
  const beside = asides(event, on);
  if (answer.decision === 'refuse')
    return { facts, acts: [{ ...said, reason: answer.reason }, ...beside] };
  const { earliestOn, decision: kind } = answer;
  const asked = earliestOn > on ? { askedOn: on } : { askedOn: on, remindedOn: on };
  const { unanswered: _answered, ...rest } = facts;
  return {
    facts: { ...rest, requests: [...facts.requests, { id, kind, earliestOn, ...asked }] },
    acts: [{ ...said, earliestOn }, ...beside],
  };
}

/** Takes a request back before it is carried out; another one may be made at once. */
export function withdrawRequest(
  facts: UpsBatteryFacts,
  { request, by }: UpsBatteryEventOf<'battery_request_withdrawn'>,
  on: CalendarDate,
): Answer {
  const open = openRequest(facts, request);
  if (isRefusal(open)) return open;
  const { workOrder } = open;
  return {
    facts: { ...facts, requests: facts.requests.filter((other) => other !== open) },
    acts: [
      {
        ...{ on, act: 'battery_request_withdrawn', id: request },
        ...(workOrder === undefined ? {} : { workOrder }),
        ...(by === undefined ? {} : { by }),
      },
    ],
  };
}
