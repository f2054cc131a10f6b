import { creditRightWhileDown } from '../../credit/payg-outage-credit.js';
import { checkOutageReport } from '../../plans/pay-as-you-go/outage-intake.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { isRefusal, type Refusal, refuse } from '../../refusal.js';
import type { CalendarDate } from '../../time/calendar-date.js';
import { dateOf, parseInstant } from '../../time/instant.js';
import { tokyoMinuteOf } from '../../time/tokyo.js';
import type { PaygEventOf } from './payg-event.js';
import type { OpenOutage, PaygFacts, PaygStep } from './payg-facts.js';
import { isKnownOutage } from './payg-outages.js';

/**
 * Takes the customer's report that the service cannot be used, once own equipment and connection were
 * checked; it stays open until the outage is over.
 * @rule PAYG-24 the gate of the outage ledger
 */
export function reportOutage(
  facts: PaygFacts,
  event: PaygEventOf<'outage_reported'>,
  on: CalendarDate,
  policy: PolicySettings,
): PaygStep | Refusal {
  const { id, knownAt } = event;
  const open = facts.openOutages ?? [];
  if (isKnownOutage(facts, id) || open.some((known) => known.id === id))
    return refuse('OUTAGE_KNOWN', ['PAYG-28'], `Outage ${id} is in the ledger.`, 'id');
  const checked = checkOutageReport(event);
  if (isRefusal(checked)) return checked;
  const known = parseInstant(knownAt);
  if (known === undefined)
    return refuse('INSTANT_INVALID', [], 'Give an instant with its offset.', 'knownAt');
  if (dateOf(known) > on)
    return refuse('EVENT_IN_FUTURE', ['PAYG-28'], 'It has not begun yet.', 'knownAt');
  const right = creditRightWhileDown(tokyoMinuteOf(known), policy);
  const outage: OpenOutage = { id, knownAt, ...(right ? { right } : {}) };
  return {
    facts: { ...facts, openOutages: [...open, outage] },
    acts: [{ on, act: 'outage_reported', id, knownAt }],
  };
}

function withOutage(facts: PaygFacts, before: OpenOutage, after: OpenOutage): PaygFacts {
  const open = facts.openOutages ?? [];
  return { ...facts, openOutages: open.map((one) => (one === before ? after : one)) };
}

/**
 * Says that an outage has lasted ten days: from now on its credit can be asked for, by that day.
 * @rule PAYG-30 the right arises while it is down
 */
export function tellOfRight(facts: PaygFacts, on: CalendarDate): PaygStep {
  const outage = facts.openOutages?.find(({ right, told }) => right?.arisesOn === on && !told);
  if (!outage?.right) return { facts, acts: [] };
  const { id, right } = outage;
  return {
    facts: withOutage(facts, outage, { ...outage, told: true }),
    acts: [{ on, act: 'credit_right', id, applyBy: right.applyBy }],
  };
}

/** Answers an application for an outage that is not over; how much it is is known when it is. */
export function applyWhileDown(
  facts: PaygFacts,
  id: string,
  on: CalendarDate,
): PaygStep | undefined {
  const outage = facts.openOutages?.find((open) => open.id === id);
  if (!outage) return undefined;
  const { right } = outage;
  const accepted = right !== undefined && on >= right.arisesOn && on <= right.applyBy;
  return {
    facts: accepted ? withOutage(facts, outage, { ...outage, appliedOn: on }) : facts,
    acts: [{ on, act: 'credit_application', id, accepted }],
  };
}
