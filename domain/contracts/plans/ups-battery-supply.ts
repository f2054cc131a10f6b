import { batteryNoticeDates } from '../../battery/battery-cycle.js';
import { supplyFailureRefund } from '../../plans/ups-battery-pack/refunds.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { type Refusal, refuse } from '../../refusal.js';
import { addDays, type CalendarDate, isDate } from '../../time/calendar-date.js';
import type { UpsBatteryEventOf } from './ups-battery-event.js';
import type { UpsBatteryFacts, UpsBatteryStep } from './ups-battery-facts.js';

type Answer = UpsBatteryStep | Refusal;

/**
 * Takes the word that batteries can no longer be supplied from a day on, and proposes the refund for
 * the remaining period to a manager; the pack goes on until one has decided.
 * @see-rule UPS-58
 */
export function failSupply(
  facts: UpsBatteryFacts,
  event: UpsBatteryEventOf<'supply_failed'>,
  on: CalendarDate,
  policy: PolicySettings,
): Answer {
  const { impossibleFrom, price = facts.price } = event;
  const { termStartsOn, termEndsOn, refund } = facts;
  if (refund)
    return refuse('REFUND_UNDECIDED', ['UPS-58'], 'A refund waits for its decision.', 'price');
  if (!isDate(impossibleFrom) || impossibleFrom < termStartsOn || impossibleFrom > termEndsOn)
    return refuse('DATE_OUTSIDE_TERM', ['UPS-58'], 'Give a day of the term.', 'impossibleFrom');
  if (price === undefined || !Number.isSafeInteger(price) || price < 0)
    return refuse('PRICE_UNKNOWN', ['UPS-58'], 'Give the price of the pack in yen.', 'price');
  const notices = batteryNoticeDates(facts, policy);
  const unused = notices.filter((date) => date >= impossibleFrom).length;
  const { remainingDays, refund: proposed } = supplyFailureRefund(
    {
      ...{ price, termStartsOn, termEndsOn, impossibleFrom },
      replacements: { total: notices.length, unused },
    },
    policy,
  );
  return {
    facts: { ...facts, refund: { impossibleFrom, proposed, price } },
    acts: [{ on, act: 'supply_failed', impossibleFrom, remainingDays, proposed }],
  };
}

/**
 * Takes a manager's yes: the remaining period is paid back, at most the price, and the pack ends, on
 * the last day before supply fails and not before today.
 */
export function approveRefund(
  facts: UpsBatteryFacts,
  event: UpsBatteryEventOf<'supply_refund_approved'>,
  on: CalendarDate,
): Answer {
  const { refund, ...rest } = facts;
  if (!refund)
    return refuse('NO_REFUND_OPEN', ['UPS-58'], 'No refund waits for a decision.', 'amount');
  const { amount = refund.proposed, invoice, by } = event;
  if (!Number.isSafeInteger(amount) || amount < 0 || amount > refund.price)
    return refuse('REFUND_TOO_HIGH', ['UPS-58'], 'At most the price is paid back.', 'amount');
  const dayBefore = addDays(refund.impossibleFrom, -1);
  const lastDay = dayBefore > on ? dayBefore : on;
  const [termEndsOn = on] = [lastDay, facts.termEndsOn].sort();
  return {
    facts: { ...rest, termEndsOn },
    acts: [
      {
        ...{ on, act: 'supply_refund_approved', amount, endsOn: termEndsOn },
        ...(invoice === undefined ? {} : { invoice }),
        ...(by === undefined ? {} : { by }),
      },
    ],
  };
}

/** Takes a manager's no, with its reason; the pack goes on. */
export function rejectRefund(
  facts: UpsBatteryFacts,
  { reason, by }: UpsBatteryEventOf<'supply_refund_rejected'>,
  on: CalendarDate,
): Answer {
  const { refund, ...rest } = facts;
  if (!refund)
    return refuse('NO_REFUND_OPEN', ['UPS-58'], 'No refund waits for a decision.', 'reason');
  const act = { on, act: 'supply_refund_rejected', reason };
  return { facts: rest, acts: [by === undefined ? act : { ...act, by }] };
}
