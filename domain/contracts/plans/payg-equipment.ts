import { adjustDelivery, checkDelivery } from '../../plans/pay-as-you-go/delivery.js';
import { lateRemovalDamages } from '../../plans/pay-as-you-go/late-removal.js';
import { judgeRemovalArrangement, removalCharge } from '../../plans/pay-as-you-go/removal.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { isRefusal, type Refusal, refuse } from '../../refusal.js';
import {
  addMonthsToMonth,
  type CalendarDate,
  endOfMonth,
  isDate,
  monthOf,
} from '../../time/calendar-date.js';
import type { ContractAct } from '../contract-act.js';
import type { PaygEventOf, RemovalDamage } from './payg-event.js';
import { lastDayOfUse, type PaygFacts, type PaygStep, pricesOf } from './payg-facts.js';

/** All of it together still fits on a document. */
const LARGEST_COST = 1_000_000_000;

/**
 * Tells the customer that the equipment comes later than the contract says, for a reason beyond the
 * provider's effort; both then adjust delivery and usage period.
 * @rule PAYG-17 the notice
 */
export function announceDelay(
  facts: PaygFacts,
  { reason, expectedOn }: PaygEventOf<'delivery_delayed'>,
  on: CalendarDate,
): PaygStep | Refusal {
  const { delivery } = facts;
  if (!delivery || delivery.deliveredOn !== undefined)
    return refuse('NO_DELIVERY_AHEAD', ['PAYG-17'], 'No delivery lies ahead.');
  const expected = expectedOn === undefined ? {} : { expectedOn };
  const act = { on, act: 'delivery_delayed', deliveryOn: delivery.on, reason, ...expected };
  const told = { ...facts, delivery: { ...delivery, delayNotifiedOn: on } };
  return { facts: told, acts: [act] };
}

/**
 * Moves delivery and usage period as both sides agreed; only before the use begins.
 * @rule PAYG-17 the adjustment
 */
export function adjust(
  facts: PaygFacts,
  event: PaygEventOf<'delivery_adjusted'>,
  on: CalendarDate,
): PaygStep | Refusal {
  const { delivery, awaitsStart } = facts;
  if (!delivery || !awaitsStart)
    return refuse('NO_DELIVERY_AHEAD', ['PAYG-17'], 'The use has begun, or nothing is delivered.');
  const { deliveryOn, startsOn, termEndsOn, agreedByBoth } = event;
  if (![deliveryOn, startsOn, termEndsOn].every(isDate) || startsOn < deliveryOn)
    return refuse('DATE_INVALID', ['PAYG-17'], 'Give days in their order.', 'startsOn');
  if (termEndsOn < startsOn)
    return refuse('TERM_INVALID', ['PAYG-02'], 'A term ends on or after its start.', 'termEndsOn');
  const adjusted = adjustDelivery({
    ...(delivery.delayNotifiedOn === undefined ? {} : { notifiedOn: delivery.delayNotifiedOn }),
    ...{ deliveryOn: delivery.on, agreedByBoth },
    ...{ newDeliveryOn: deliveryOn, newStartsOn: startsOn, newEndsOn: termEndsOn },
  });
  if (isRefusal(adjusted)) return adjusted;
  return {
    facts: { ...facts, startsOn, termEndsOn, delivery: { ...delivery, on: deliveryOn } },
    acts: [{ on, act: 'delivery_adjusted', deliveryOn, startsOn, termEndsOn }],
  };
}

/**
 * Records that the equipment came, on the contract's day and at its place.
 * @rule PAYG-15 of a running contract
 */
export function deliver(
  facts: PaygFacts,
  { place, country = 'JP' }: PaygEventOf<'delivered'>,
  on: CalendarDate,
): PaygStep | Refusal {
  const { delivery } = facts;
  if (delivery?.deliveredOn !== undefined)
    return refuse('DELIVERED_ALREADY', ['PAYG-15'], 'The equipment came before.');
  const planned = delivery ?? { on, place: place ?? '' };
  const contract = { deliveryOn: planned.on, place: planned.place };
  const allowed = checkDelivery({ on, place: place ?? planned.place, country, contract });
  if (isRefusal(allowed)) return allowed;
  return {
    facts: { ...facts, delivery: { ...planned, deliveredOn: on } },
    acts: [{ on, act: 'delivered', place: place ?? planned.place }],
  };
}

/** Records the day agreed for taking the equipment back, and whether it was agreed late. */
export function agreeOnRemoval(
  facts: PaygFacts,
  { removeOn, workOrder }: PaygEventOf<'removal_agreed'>,
  on: CalendarDate,
  policy: PolicySettings,
): PaygStep | Refusal {
  if (!isDate(removeOn) || removeOn < on)
    return refuse('DATE_INVALID', ['PAYG-61'], 'Give a day to come.', 'removeOn');
  const arrangement = { arrangedOn: on, removeOn, termEndsOn: lastDayOfUse(facts) };
  const { late } = judgeRemovalArrangement(arrangement, policy);
  return {
    facts: { ...facts, removeOn },
    acts: [
      {
        on,
        act: 'removal_agreed',
        removeOn,
        late,
        ...(workOrder === undefined ? {} : { workOrder }),
      },
    ],
  };
}

/** Refuses damage whose cost, or what is taken off it for ageing, is no amount. */
function checkDamage(found: readonly RemovalDamage[]): Refusal | undefined {
  for (const [index, damage] of found.entries())
    for (const part of ['restorationCost', 'normalAgeing'] as const) {
      const amount = damage[part];
      if (Number.isSafeInteger(amount) && amount >= 0 && amount < LARGEST_COST) continue;
      const field = `damages.${index}.${part}`;
      return refuse('AMOUNT_INVALID', ['PAYG-63'], 'Damage is whole yen.', field);
    }
  return undefined;
}

/**
 * Ends the contract with the day on which the equipment is gone (PAYG-01); a delay of the customer and
 * damage less ageing are owed, days of delay that remaining fees cover by the policy once or twice.
 * @rule PAYG-63 as a claim
 * @rule PAYG-64 as a claim
 */
export function remove(
  facts: PaygFacts,
  { customerLate, damages: found = [] }: PaygEventOf<'removed'>,
  on: CalendarDate,
  policy: PolicySettings,
): PaygStep | Refusal {
  const { removeOn, termEndsOn, feesPaidToTermEnd } = facts;
  if (customerLate && removeOn === undefined)
    return refuse('REMOVAL_NOT_AGREED', ['PAYG-64'], 'No day was agreed.', 'customerLate');
  const refusal = checkDamage(found);
  if (refusal) return refusal;
  const lastDay = lastDayOfUse(facts);
  const removal = {
    agreedOn: removeOn ?? on,
    removedOn: on,
    basicFee: pricesOf(facts, monthOf(lastDay)).basicFee,
    termEndsOn: lastDay,
    feesCoverUntil: feesPaidToTermEnd ? termEndsOn : undefined,
  };
  const delay = customerLate ? lateRemovalDamages(removal, policy) : { damages: 0 };
  if (isRefusal(delay)) return delay;
  const { restoration } = removalCharge(found);
  const dueOn = endOfMonth(addMonthsToMonth(monthOf(on), 1));
  const claim = { claim: `damages:${on}`, kind: 'damages', amount: restoration, dueOn };
  const acts: ContractAct[] = [{ on, act: 'removed', damages: delay.damages }];
  if (restoration > 0) acts.push({ on, act: 'claim', ...claim, reason: 'damage found on removal' });
  return {
    facts: { ...facts, removedOn: on },
    acts: [...acts, { on, act: 'ended' }],
    endedOn: on,
  };
}
