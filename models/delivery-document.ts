import type { Delivery } from '../domain/deliveries/delivery.js';
import { deliverySummary } from '../domain/deliveries/delivery-summary.js';
import { instantOf } from '../domain/time/instant.js';
import type { DeliveryDocument } from './delivery-model.js';

const NEVER = '9999';
const DIGITS = 12;

/** Writes an instant in UTC, as keys that order documents carry it. */
export function utcKey(instant: string): string {
  return new Date(instantOf(instant)).toISOString();
}

/** Gives a delivery the form in which it is stored. */
export function deliveryDocument(delivery: Delivery): DeliveryDocument {
  const { id, seq, receiver, subject, place, state, cause, requestedAt } = delivery;
  return {
    _id: id,
    seq,
    receiver,
    subject,
    place,
    turn: turnOf(delivery),
    state,
    about: [...new Set([subject, cause.subject])],
    orderKey: `${utcKey(requestedAt)}|${id}`,
    summary: deliverySummary(delivery),
    snapshot: delivery,
  };
}

function turnOf({ place, n, state, nextAttemptAt, updatedAt }: Delivery): string {
  const number = String(n).padStart(DIGITS, '0');
  if (place !== 'aside') return number;
  // One that was being sent when nobody was left to write down how it ended is due at once.
  const due = state === 'parked' ? NEVER : utcKey(nextAttemptAt ?? updatedAt);
  return `${due}|${number}`;
}
