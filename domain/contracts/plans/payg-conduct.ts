import { demandOnConduct, termsChange } from '../../plans/pay-as-you-go/conduct.js';
import { isRefusal, type Refusal, refuse } from '../../refusal.js';
import { type CalendarDate, isDate } from '../../time/calendar-date.js';
import type { PaygEventOf } from './payg-event.js';
import type { PaygFacts, PaygStep } from './payg-facts.js';

/** Demands that can wait for an answer at once. */
const MOST_DEMANDS = 8;

/** Records what the customer is asked after a prohibited act, and watches for the answer. */
export function demandConduct(
  facts: PaygFacts,
  event: PaygEventOf<'conduct_demand'>,
  on: CalendarDate,
): PaygStep | Refusal {
  const { id, answerBy } = event;
  const demands = facts.demands ?? [];
  if (demands.some((known) => known.id === id))
    return refuse('DEMAND_KNOWN', ['PAYG-37'], `Demand ${id} is open.`, 'id');
  if (!isDate(answerBy))
    return refuse('DATE_INVALID', ['PAYG-37'], 'Give a day to answer by.', 'answerBy');
  if (demands.length >= MOST_DEMANDS)
    return refuse('TOO_MANY_DEMANDS', ['PAYG-37'], 'Settle what is open first.', 'id');
  const demand = demandOnConduct({ demands: event.demands, askedOn: on, answerBy });
  if (isRefusal(demand)) return demand;
  return {
    facts: { ...facts, demands: [...demands, { id, answerBy }] },
    acts: [{ on, act: 'conduct_demand', id, demands: demand.demands.join(','), answerBy }],
  };
}

/** Records the customer's answer; whether it came in time is on record with it. */
export function answerConduct(
  facts: PaygFacts,
  { id, answer }: PaygEventOf<'conduct_answer'>,
  on: CalendarDate,
): PaygStep | Refusal {
  const open = facts.demands?.find((known) => known.id === id);
  if (!open) return refuse('DEMAND_UNKNOWN', ['PAYG-37'], `No demand ${id} is open.`, 'id');
  return {
    facts: { ...facts, demands: (facts.demands ?? []).filter((known) => known !== open) },
    acts: [{ on, act: 'conduct_answer', id, answer, inTime: on <= open.answerBy }],
  };
}

/** Says that a demand was not answered by its day. */
export function missAnswer(facts: PaygFacts, on: CalendarDate): PaygStep {
  const missed = facts.demands?.find(({ answerBy, overdue }) => answerBy === on && !overdue);
  if (!missed) return { facts, acts: [] };
  const demands = (facts.demands ?? []).map((one) =>
    one === missed ? { ...one, overdue: true } : one,
  );
  return { facts: { ...facts, demands }, acts: [{ on, act: 'conduct_unanswered', id: missed.id }] };
}

/** Records a change of the terms with its text and the day from which it applies. */
export function changeTerms(
  facts: PaygFacts,
  { by, text, effectiveOn, address }: PaygEventOf<'terms_changed'>,
  on: CalendarDate,
): PaygStep | Refusal {
  if (!isDate(effectiveOn))
    return refuse('DATE_INVALID', ['PAYG-68'], 'Give a day that exists.', 'effectiveOn');
  const change = termsChange({
    by,
    text,
    effectiveOn,
    madeOn: on,
    ...(address ? { address } : {}),
  });
  if (isRefusal(change)) return change;
  const where = address === undefined ? {} : { address };
  return { facts, acts: [{ on, act: 'terms_changed', by, text, effectiveOn, ...where }] };
}
