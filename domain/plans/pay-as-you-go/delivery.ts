import { type Allowed, allow, type Refusal, refuse } from '../../refusal.js';
import type { CalendarDate } from '../../time/calendar-date.js';

/** A delivery as it is planned, beside what the contract says. */
export interface Delivery {
  on: CalendarDate;
  place: string;
  country: string;
  contract: { deliveryOn: CalendarDate; place: string };
}

/**
 * Checks a delivery of equipment: on the contract's day, to the contract's place, in Japan only. Another
 * day needs the adjustment of PAYG-17 first.
 * @rule PAYG-15
 */
export function checkDelivery(delivery: Delivery): Allowed | Refusal {
  if (delivery.country !== 'JP') {
    const message = 'Equipment is delivered in Japan only.';
    return refuse('DELIVERY_NOT_IN_JAPAN', ['PAYG-15'], message, 'country');
  }
  if (delivery.place !== delivery.contract.place) {
    const message = "The delivery goes to the contract's place.";
    return refuse('DELIVERY_PLACE_DIFFERS', ['PAYG-15'], message, 'place');
  }
  if (delivery.on !== delivery.contract.deliveryOn) {
    const message = "The delivery is made on the contract's day unless both sides adjust it.";
    return refuse('DELIVERY_DAY_DIFFERS', ['PAYG-15', 'PAYG-17'], message, 'on');
  }
  return allow('PAYG-15');
}

/**
 * Gives the dates that a failed delivery puts up for adjustment by both sides after a notice beforehand:
 * the delivery day and the usage period; refuses an adjustment without that notice.
 * @rule PAYG-17
 */
export function adjustDelivery(adjustment: {
  notifiedOn?: CalendarDate;
  deliveryOn: CalendarDate;
  agreedByBoth: boolean;
  newDeliveryOn: CalendarDate;
  newStartsOn: CalendarDate;
  newEndsOn: CalendarDate;
}): { deliveryOn: CalendarDate; startsOn: CalendarDate; endsOn: CalendarDate } | Refusal {
  const { notifiedOn, deliveryOn, agreedByBoth } = adjustment;
  if (notifiedOn === undefined || notifiedOn > deliveryOn) {
    const message = 'The customer is told before the delivery day.';
    return refuse('DELIVERY_NOTICE_MISSING', ['PAYG-17'], message, 'notifiedOn');
  }
  if (!agreedByBoth) {
    const message = 'Delivery day and usage period are adjusted by both sides.';
    return refuse('ADJUSTMENT_NOT_AGREED', ['PAYG-17'], message, 'agreedByBoth');
  }
  const { newDeliveryOn, newStartsOn, newEndsOn } = adjustment;
  return { deliveryOn: newDeliveryOn, startsOn: newStartsOn, endsOn: newEndsOn };
}

/**
 * Decides whether a use of the service is allowed by its place: the equipment is used in Japan; access
 * over telecommunications from abroad is allowed.
 * @rule PAYG-18
 */
export function checkPlaceOfUse(equipmentCountry: string): Allowed | Refusal {
  if (equipmentCountry === 'JP') return allow('PAYG-18');
  const message = 'The equipment is used in Japan; only access may come from abroad.';
  return refuse('USE_OUTSIDE_JAPAN', ['PAYG-18'], message, 'equipmentCountry');
}
