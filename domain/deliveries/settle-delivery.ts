import { type Refusal, refuse } from '../refusal.js';
import type { Delivery, DeliveryDecision } from './delivery.js';

/** Decides whether this operation was carried out on the delivery before. */
export function isSettledBy(delivery: Delivery, operationId: string): boolean {
  return delivery.decisions.some((decision) => decision.operationId === operationId);
}

/** Drops what has not arrived because its subscriber was removed; what is over stays as it is. */
export function dropForRemoved(delivery: Delivery, at: string): Delivery {
  if (delivery.place === 'over') return delivery;
  const { nextAttemptAt: _due, ...rest } = delivery;
  const reason = { code: 'SUBSCRIBER_REMOVED', text: '' } as const;
  return {
    ...{ ...rest, seq: delivery.seq + 1, updatedAt: at },
    ...{ state: 'dropped', place: 'over', reason },
  };
}

/**
 * Carries out what a person decided. A replay is for a parked delivery: it is tried again from the
 * first try on, aside from the line, so that only its own subject waits for it. What is delivered or
 * dropped stays so.
 */
export function settleDelivery(delivery: Delivery, decision: DeliveryDecision): Delivery | Refusal {
  if (delivery.place === 'over') {
    return refuse('DELIVERY_FINISHED', [], `The delivery is ${delivery.state}.`, 'id');
  }
  const next: Delivery = {
    ...delivery,
    seq: delivery.seq + 1,
    decisions: [...delivery.decisions, decision],
    updatedAt: decision.at,
  };
  if (decision.action === 'drop') {
    const { nextAttemptAt: _due, ...rest } = next;
    const reason = { code: 'DROPPED', text: decision.reason ?? '' } as const;
    return { ...rest, state: 'dropped', place: 'over', reason };
  }
  if (delivery.state !== 'parked') {
    return refuse('DELIVERY_NOT_PARKED', [], 'Only a parked delivery can be replayed.', 'id');
  }
  const { reason: _reason, ...rest } = next;
  return { ...rest, state: 'queued', tries: 0, nextAttemptAt: decision.at };
}
