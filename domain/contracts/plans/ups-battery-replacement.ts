import { batteryVisitCharge } from '../../battery/battery-visit-charge.js';
import { openUsedBatteryReturn } from '../../battery/used-battery.js';
import { isRefusal, type Refusal, refuse } from '../../refusal.js';
import type { CalendarDate } from '../../time/calendar-date.js';
import type { UpsBatteryEventOf } from './ups-battery-event.js';
import type { UpsBatteryFacts, UpsBatteryStep } from './ups-battery-facts.js';
import { openRequest } from './ups-battery-open-request.js';

/** Requests remembered after they were carried out, so that none is made twice. */
const CARRIED_OUT_KEPT = 8;

/** Batteries remembered after they were given up, so that one that is found can be taken back. */
const WRITTEN_OFF_KEPT = 8;

/** Takes a replacement: free of charge, the old battery is to come back, the cycle goes on from here. */
export function replaceBattery(
  facts: UpsBatteryFacts,
  id: string,
  on: CalendarDate,
): UpsBatteryStep | Refusal {
  const granted = openRequest(facts, id);
  if (isRefusal(granted)) return granted;
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
      carriedOut: [...(facts.carriedOut ?? []), id].slice(-CARRIED_OUT_KEPT),
      outstanding: [...facts.outstanding, id],
    },
    acts: [
      { on, act: 'battery_replaced', id, kind, charge: batteryVisitCharge().total },
      { on: openedOn, act: 'used_battery_return', id },
    ],
  };
}

function notOutstanding(): Refusal {
  return refuse('BATTERY_NOT_OUTSTANDING', ['UPS-50'], 'No battery is out for it.', 'request');
}

/** Takes the used battery of a request back, also one that was given up and is found. */
export function receiveUsedBattery(
  facts: UpsBatteryFacts,
  id: string,
  on: CalendarDate,
): UpsBatteryStep | Refusal {
  const { outstanding, writtenOff = [] } = facts;
  const acts = [{ on, act: 'used_battery_received', id }];
  const isStillOut = (other: string): boolean => other !== id;
  if (outstanding.includes(id))
    return { facts: { ...facts, outstanding: outstanding.filter(isStillOut) }, acts };
  if (!writtenOff.includes(id)) return notOutstanding();
  return { facts: { ...facts, writtenOff: writtenOff.filter(isStillOut) }, acts };
}

/**
 * Gives the used battery of a request up: nobody waits for it any more, and the contract can be over.
 * @see-rule UPS-50
 */
export function writeUsedBatteryOff(
  facts: UpsBatteryFacts,
  { request: id, reason, by }: UpsBatteryEventOf<'used_battery_written_off'>,
  on: CalendarDate,
): UpsBatteryStep | Refusal {
  if (!facts.outstanding.includes(id)) return notOutstanding();
  return {
    facts: {
      ...facts,
      outstanding: facts.outstanding.filter((other) => other !== id),
      writtenOff: [...(facts.writtenOff ?? []), id].slice(-WRITTEN_OFF_KEPT),
    },
    acts: [
      {
        ...{ on, act: 'used_battery_written_off', id },
        ...(reason === undefined ? {} : { reason }),
        ...(by === undefined ? {} : { by }),
      },
    ],
  };
}
