import { tenThousandths } from '../../plans/pay-as-you-go/metered-amount.js';
import { payAsYouGo } from '../../plans/pay-as-you-go.js';
import { type Refusal, refuse } from '../../refusal.js';
import { isDate } from '../../time/calendar-date.js';
import type { NewPrices, PaygOpening } from './payg-event.js';
import type { PaygFacts } from './payg-facts.js';

/** Refuses prices that are no whole yen, or unit prices with more than four decimals, or a meter named twice. */
export function checkPrices({ basicFee, unitPrice, meters = [] }: NewPrices): Refusal | undefined {
  if (basicFee !== undefined && (!Number.isSafeInteger(basicFee) || basicFee < 0))
    return refuse('FEE_INVALID', ['PAYG-08'], 'A basic fee is whole yen.', 'basicFee');
  const message = 'A unit price is at least 0 and has at most four decimals.';
  if (unitPrice !== undefined && tenThousandths(unitPrice) === undefined)
    return refuse('UNIT_PRICE_INVALID', ['PAYG-09'], message, 'unitPrice');
  for (const [index, meter] of meters.entries()) {
    if (tenThousandths(meter.unitPrice) === undefined)
      return refuse('UNIT_PRICE_INVALID', ['PAYG-09'], message, `meters.${index}.unitPrice`);
    if (meters.findIndex(({ id }) => id === meter.id) !== index)
      return refuse(
        'METER_TWICE',
        ['PAYG-09'],
        `${meter.id} is there twice.`,
        `meters.${index}.id`,
      );
  }
  return undefined;
}

/** Opens a pay-as-you-go contract; refuses a term that ends before it starts and prices that cannot be. */
export function openPayg(opening: PaygOpening): PaygFacts | Refusal {
  const { startsOn, termEndsOn, basicFee, unitPrice, meters, delivery, usageDueDay } = opening;
  if (!isDate(startsOn) || !isDate(termEndsOn) || termEndsOn < startsOn)
    return refuse('TERM_INVALID', ['PAYG-02'], 'A term ends on or after its start.', 'termEndsOn');
  const refusal = checkPrices(opening);
  if (refusal) return refusal;
  if (delivery && (!isDate(delivery.on) || delivery.on > startsOn))
    return refuse('DATE_INVALID', ['PAYG-15'], 'Delivery comes before the use.', 'delivery.on');
  const day = usageDueDay ?? payAsYouGo.usageDueDay;
  if (!Number.isInteger(day) || day < 1 || day > 28)
    return refuse('DAY_INVALID', ['PAYG-11'], 'Give a day that every month has.', 'usageDueDay');
  return {
    ...{ startsOn, termEndsOn, basicFee, unitPrice },
    ...(meters && meters.length > 0 ? { meters } : {}),
    ...(delivery ? { delivery } : {}),
    ...(usageDueDay === undefined ? {} : { usageDueDay }),
    awaitsStart: true,
    extensionAccepted: false,
    usageEnded: false,
    credits: [],
    outages: [],
    creditedOutages: [],
    invoicedMonths: [],
  };
}
