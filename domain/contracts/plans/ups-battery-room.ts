import { mustReportTemperature } from '../../plans/ups-battery-pack/hot-room.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { CalendarDate } from '../../time/calendar-date.js';
import type { UpsBatteryEventOf } from './ups-battery-event.js';
import type { UpsBatteryFacts, UpsBatteryStep } from './ups-battery-facts.js';

/** Degrees that no thermometer in a room shows: a slip of the keyboard. */
const COLDEST = -50;
const HOTTEST = 100;

/** Keeps what the customer said about the temperature, and whether they had to say it (UPS-69). */
export function recordHotRoom(
  facts: UpsBatteryFacts,
  { celsius, continuous, note }: UpsBatteryEventOf<'hot_room_reported'>,
  on: CalendarDate,
): UpsBatteryStep | Refusal {
  if (!(celsius >= COLDEST && celsius <= HOTTEST))
    return refuse('TEMPERATURE_INVALID', ['UPS-69'], 'Give degrees Celsius.', 'celsius');
  const mustReport = mustReportTemperature(celsius, continuous);
  const act = { on, act: 'hot_room_reported', celsius, continuous, mustReport };
  return { facts, acts: [note === undefined ? act : { ...act, note }] };
}

/**
 * Asks the customer to improve the installation environment because it shortens the battery's life;
 * one request is open at a time.
 * @rule UPS-51 the request
 */
export function askForImprovement(
  facts: UpsBatteryFacts,
  { reason }: UpsBatteryEventOf<'environment_improvement_requested'>,
  on: CalendarDate,
): UpsBatteryStep | Refusal {
  if (facts.improvement)
    return refuse('IMPROVEMENT_OPEN', ['UPS-51'], 'A request to improve is open.', 'reason');
  return {
    facts: { ...facts, improvement: { askedOn: on, reason } },
    acts: [{ on, act: 'environment_improvement_requested', reason }],
  };
}

/**
 * Keeps what the customer answered; they must try to comply, and a no is on record.
 * @rule UPS-51 the answer
 */
export function recordImprovement(
  facts: UpsBatteryFacts,
  { complied, note }: UpsBatteryEventOf<'environment_improvement_answered'>,
  on: CalendarDate,
): UpsBatteryStep | Refusal {
  const { improvement, ...rest } = facts;
  if (!improvement)
    return refuse('IMPROVEMENT_NOT_OPEN', ['UPS-51'], 'Nothing was asked for.', 'complied');
  const { askedOn } = improvement;
  const act = { on, act: 'environment_improvement_answered', askedOn, complied };
  return { facts: rest, acts: [note === undefined ? act : { ...act, note }] };
}
