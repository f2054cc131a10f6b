import { batteryNoticeDates } from '../../../domain/battery/battery-cycle.js';
import type { BatteryReplacement } from '../../../domain/battery/battery-facts.js';
import { decideBatteryRequest } from '../../../domain/battery/battery-request.js';
import { batteryVisitCharge } from '../../../domain/battery/battery-visit-charge.js';
import { openUsedBatteryReturn } from '../../../domain/battery/used-battery.js';
import { defaultPolicy } from '../../../domain/policies/resolve-policy.js';
import { isRefusal } from '../../../domain/refusal.js';
import { lastDayOfTerm } from '../../../domain/term/last-day-of-term.js';
import type { BookAct, BookEvent } from './book-of-years.js';

/** Plays the events of one UPS contract through the rules and lists what they decide. */
export function playBatteryContract(events: readonly BookEvent[]): BookAct[] {
  const acts: BookAct[] = [];
  const replacements: BatteryReplacement[] = [];
  const kinds = new Map<string, 'periodic' | 'life'>();
  const opening = events.find(({ type }) => type === 'open_contract');
  if (!opening?.basePack) throw new Error('The book opens no UPS contract.');
  const { purchasedOn, termYears } = opening.basePack;
  const ended = events.find(({ type }) => type === 'base_pack_ended');
  const facts = {
    cycleFrom: opening.upsPurchasedOn ?? purchasedOn,
    termStartsOn: purchasedOn,
    termEndsOn: ended
      ? ended.at.slice(0, 10)
      : lastDayOfTerm(purchasedOn, termYears, defaultPolicy),
    replacements,
  };
  for (const event of events) {
    const on = event.at.slice(0, 10);
    const id = event.id ?? event.request ?? '';
    if (event.type === 'battery_request') {
      const lifeNotification = event.lifeNotification === true;
      const answer = decideBatteryRequest(
        { ...facts, requestedOn: on, lifeNotification },
        defaultPolicy,
      );
      if (isRefusal(answer)) throw new Error(answer.message);
      const { decision } = answer;
      if (answer.decision === 'refuse')
        acts.push({ on, act: event.type, id, decision, reason: answer.reason });
      else {
        acts.push({ on, act: event.type, id, decision, earliestOn: answer.earliestOn });
        kinds.set(id, answer.decision);
      }
    }
    if (event.type === 'battery_replaced') {
      const kind = kinds.get(id) ?? 'periodic';
      replacements.push({ on, kind });
      acts.push({ on, act: event.type, id, kind, charge: batteryVisitCharge().total });
      acts.push({ on: openUsedBatteryReturn(id, on).openedOn, act: 'used_battery_return', id });
    }
  }
  for (const on of batteryNoticeDates(facts, defaultPolicy))
    acts.push({ on, act: 'battery_notice' });
  acts.push({ on: facts.termEndsOn, act: 'ended' });
  return acts;
}
