import { checkFeeChange, type FeeChange } from '../../plans/pay-as-you-go/fee-change.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { isRefusal, type Refusal, refuse } from '../../refusal.js';
import { type CalendarDate, isDate, monthOf, startOfMonth } from '../../time/calendar-date.js';
import type { NewPrices, PaygEventOf } from './payg-event.js';
import { isInvoiced, type PaygFacts, type PaygStep, pricesOf } from './payg-facts.js';
import { checkPrices } from './payg-open.js';

/** Enters new prices from a day on beside those that a contract has then. */
export function withChange(
  facts: PaygFacts,
  kind: FeeChange['kind'],
  dates: { notifiedOn: CalendarDate; effectiveOn: CalendarDate },
  { basicFee, unitPrice, meters }: NewPrices,
): { facts: PaygFacts; change: FeeChange } {
  const standing = pricesOf(facts, monthOf(dates.effectiveOn));
  const change: FeeChange = {
    ...standing,
    ...(basicFee === undefined ? {} : { basicFee }),
    ...(unitPrice === undefined ? {} : { unitPrice }),
    ...(meters === undefined ? {} : { meters }),
    ...{ kind, ...dates },
  };
  return { change, facts: { ...facts, changes: [...(facts.changes ?? []), change] } };
}

/** Lets go of changes whose time has come for every month that is still to be invoiced. */
export function foldedChanges(facts: PaygFacts): PaygFacts {
  const { changes = [], invoicedUntil } = facts;
  if (changes.length === 0 || invoicedUntil === undefined) return facts;
  const first = startOfMonth(invoicedUntil);
  const ahead = changes.filter(({ effectiveOn }) => effectiveOn > first);
  if (ahead.length === changes.length) return facts;
  return { ...facts, ...pricesOf(facts, invoicedUntil), changes: ahead };
}

/**
 * Takes a change of prices from a month on: three months of notice for a revision, none where it
 * follows from one month's usage; refuses prices of a month that has its invoice.
 * @rule PAYG-07 a revision of a running contract
 * @rule PAYG-10 a change after one month's usage
 */
export function revisePrices(
  facts: PaygFacts,
  event: PaygEventOf<'price_revision'>,
  on: CalendarDate,
  policy: PolicySettings,
): PaygStep | Refusal {
  const { from, basis = 'revision' } = event;
  if (!isDate(`${from}-01`)) return refuse('MONTH_INVALID', ['PAYG-07'], 'Give a month.', 'from');
  const refusal = checkPrices(event);
  if (refusal) return refusal;
  if (isInvoiced(facts, from))
    return refuse('MONTH_INVOICED', ['PAYG-07'], `${from} has its invoice already.`, 'from');
  const dates = { notifiedOn: on, effectiveOn: startOfMonth(from) };
  const { facts: changed, change } = withChange(facts, basis, dates, event);
  const allowed = checkFeeChange(change, policy);
  if (isRefusal(allowed)) return { ...allowed, field: 'from' };
  const { basicFee, unitPrice, effectiveOn } = change;
  const act = { on, act: 'price_revision', basis, effectiveOn, basicFee, unitPrice };
  return { facts: changed, acts: [act] };
}
