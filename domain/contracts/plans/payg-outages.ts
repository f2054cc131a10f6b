import { paygOutageCredit } from '../../credit/payg-outage-credit.js';
import { checkCreditApplication } from '../../plans/pay-as-you-go/credit-application.js';
import {
  countsAsOutage,
  type ExcludedEntry,
  excludedStretches,
} from '../../plans/pay-as-you-go/outage-causes.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { isRefusal, type Refusal, refuse } from '../../refusal.js';
import { type CalendarDate, monthOf } from '../../time/calendar-date.js';
import { dateOf, parseInstant } from '../../time/instant.js';
import { tokyoMinuteOf } from '../../time/tokyo.js';
import type { PaygEventOf } from './payg-event.js';
import { type PaygFacts, type PaygOutageRecord, type PaygStep, pricesOf } from './payg-facts.js';
import { applyWhileDown } from './payg-open-outages.js';

/** Outages without a right that are still known by their id. */
const CLOSED_KEPT = 8;
const CREDITED_KEPT = 16;

/** Decides whether an outage is in the ledger of those that are over. */
export function isKnownOutage(facts: PaygFacts, id: string): boolean {
  return facts.creditedOutages.includes(id) || facts.outages.some((known) => known.id === id);
}

/** Reads the excluded stretches of an outage into Tokyo minutes. */
function stretches({ excluded = [] }: PaygEventOf<'outage'>) {
  const entries: ExcludedEntry[] = [];
  for (const [index, { cause, from, to }] of excluded.entries()) {
    const [begins, ends] = [parseInstant(from), parseInstant(to)];
    if (begins === undefined || ends === undefined) {
      const field = `excluded.${index}.${begins === undefined ? 'from' : 'to'}`;
      return refuse('INSTANT_INVALID', ['PAYG-33'], 'Give instants with their offset.', field);
    }
    entries.push({ cause, from: tokyoMinuteOf(begins), to: tokyoMinuteOf(ends) });
  }
  return excludedStretches(entries);
}

/** Keeps outages that a credit can be asked for, and of the others the latest ones. */
function kept(outages: readonly PaygOutageRecord[]): PaygOutageRecord[] {
  const closed = outages.filter(({ eligible, lapsed }) => !eligible || lapsed === true);
  const forgotten = new Set(closed.slice(0, Math.max(0, closed.length - CLOSED_KEPT)));
  return outages.filter((outage) => !forgotten.has(outage));
}

/**
 * Enters an outage that was restored into the ledger and says what it gives a right to: its net time,
 * at the basic fee of the month in which it arose; slow operation that the equipment did not cause
 * gives none.
 * @rule PAYG-33 the causes of an outage's stretches
 * @rule PAYG-32 in the outage ledger
 */
export function recordOutage(
  facts: PaygFacts,
  event: PaygEventOf<'outage'>,
  on: CalendarDate,
  policy: PolicySettings,
): PaygStep | Refusal {
  const { id, knownAt, restoredAt, effect = 'down', causedByServiceEquipment = true } = event;
  if (isKnownOutage(facts, id))
    return refuse('OUTAGE_KNOWN', ['PAYG-28'], `Outage ${id} is in the ledger.`, 'id');
  const [known, restored] = [parseInstant(knownAt), parseInstant(restoredAt)];
  if (known === undefined || restored === undefined)
    return refuse('INSTANT_INVALID', [], 'Give instants with their offset.', 'knownAt');
  if (dateOf(restored) > on)
    return refuse('RESTORED_IN_FUTURE', ['PAYG-28'], 'It is not over yet.', 'restoredAt');
  const excluded = stretches(event);
  if (isRefusal(excluded)) return excluded;
  const month = monthOf(dateOf(known));
  const { basicFee } = pricesOf(facts, month);
  const span = { from: tokyoMinuteOf(known), to: tokyoMinuteOf(restored) };
  const outage = paygOutageCredit({ ...span, basicFee, excluded }, policy);
  if (isRefusal(outage)) return outage;
  const counts = countsAsOutage({ effect, causedByServiceEquipment });
  const eligible = counts && outage.eligible;
  const { days, credit } = counts ? outage : { days: 0, credit: 0 };
  const { applyBy } = outage;
  const right = eligible && applyBy !== undefined ? { applyBy } : {};
  const isOver = eligible && applyBy !== undefined && applyBy < on;
  const lapsed = isOver ? { lapsed: true } : {};
  const record: PaygOutageRecord = { id, month, eligible, credit, ...right, ...lapsed };
  const open = facts.openOutages ?? [];
  const openOutages = open.filter((one) => one.id !== id);
  const over = { ...facts, ...(open.length > 0 ? { openOutages } : {}) };
  const { appliedOn } = open.find((one) => one.id === id) ?? {};
  const acts = [{ on, act: 'outage', id, eligible, days, credit, ...right }];
  // Asked for while it lasted: the credit waits for the next invoices from now on.
  if (eligible && appliedOn !== undefined) return { facts: granted(over, record, appliedOn), acts };
  return { facts: { ...over, outages: kept([...facts.outages, record]) }, acts };
}

function granted(facts: PaygFacts, outage: PaygOutageRecord, appliedOn: CalendarDate): PaygFacts {
  const { id, month, credit: open } = outage;
  return {
    ...facts,
    outages: facts.outages.filter((known) => known !== outage),
    creditedOutages: [...facts.creditedOutages, id].slice(-CREDITED_KEPT),
    credits: [...facts.credits, { id, arisenIn: month, appliedOn, open }],
  };
}

/** Answers an application for a credit; what is accepted waits for the next invoices. */
export function applyForCredit(
  facts: PaygFacts,
  { outage: id }: PaygEventOf<'credit_application'>,
  on: CalendarDate,
): PaygStep | Refusal {
  if (facts.creditedOutages.includes(id))
    return refuse('CREDIT_APPLIED_FOR', ['PAYG-29'], `${id} has its credit already.`, 'outage');
  const outage = facts.outages.find((known) => known.id === id);
  if (!outage) {
    const asked = applyWhileDown(facts, id, on);
    if (asked) return asked;
    return refuse('OUTAGE_UNKNOWN', ['PAYG-28'], `There is no outage ${id}.`, 'outage');
  }
  const accepted = !isRefusal(checkCreditApplication(outage, on));
  const acts = [{ on, act: 'credit_application', id, accepted }];
  return { facts: accepted ? granted(facts, outage, on) : facts, acts };
}

/** Lets the right to a credit lapse with its last day. */
export function lapseCredit(facts: PaygFacts, on: CalendarDate): PaygStep {
  const outage = facts.outages.find(({ applyBy, lapsed }) => applyBy === on && !lapsed);
  if (!outage) return { facts, acts: [] };
  const { id, credit } = outage;
  const outages = facts.outages.map((one) => (one === outage ? { ...one, lapsed: true } : one));
  return {
    facts: { ...facts, outages: kept(outages) },
    acts: [{ on, act: 'credit_lapsed', id, credit }],
  };
}
