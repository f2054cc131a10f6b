import { beginAttempt, finishAttempt } from '../../../domain/deliveries/attempt-delivery.js';
import type { Delivery } from '../../../domain/deliveries/delivery.js';
import { defaultRetryPolicy } from '../../../domain/deliveries/retry-policy.js';
import {
  dropForRemoved,
  isSettledBy,
  settleDelivery,
} from '../../../domain/deliveries/settle-delivery.js';
import { queued } from './delivery-fixture.js';

const at = '2032-04-02T10:00:00+09:00';
const refused = { outcome: 'refused', code: 'MAIL_REFUSED', answer: 'No such user' } as const;
const parked = finishAttempt(beginAttempt(queued(), at), refused, at, defaultRetryPolicy);
const replay = { operationId: 'op-1', action: 'replay', by: 'U-1', at } as const;
const drop = { ...replay, operationId: 'op-2', action: 'drop', reason: 'wrong address' } as const;

describe('a person decides about a delivery', () => {
  it('a parked one is replayed from the first try on, beside the line', () => {
    const replayed = settleDelivery(parked, replay) as Delivery;
    expect(replayed).toMatchObject({
      state: 'queued',
      place: 'aside',
      tries: 0,
      nextAttemptAt: at,
    });
    expect(replayed.reason).toBeUndefined();
    expect(replayed.attempts).toHaveLength(1);
    expect(isSettledBy(replayed, 'op-1')).toBe(true);
    expect(isSettledBy(replayed, 'op-2')).toBe(false);
  });

  it('one that has not arrived is dropped with a reason', () => {
    for (const delivery of [queued(), parked]) {
      expect(settleDelivery(delivery, drop)).toMatchObject({
        state: 'dropped',
        place: 'over',
        reason: { code: 'DROPPED', text: 'wrong address' },
      });
    }
  });

  it('one that is not parked is not replayed, and what is over stays so', () => {
    const dropped = settleDelivery(queued(), drop) as Delivery;
    expect(settleDelivery(queued(), replay)).toMatchObject({ code: 'DELIVERY_NOT_PARKED' });
    expect(settleDelivery(dropped, replay)).toMatchObject({ code: 'DELIVERY_FINISHED' });
    expect(settleDelivery(dropped, drop)).toMatchObject({ code: 'DELIVERY_FINISHED' });
  });
});

describe('a subscriber that was removed', () => {
  it('takes what is parked with it, and leaves what is over', () => {
    const dropped = dropForRemoved(parked, at);
    expect(dropped).toMatchObject({
      ...{ state: 'dropped', place: 'over', reason: { code: 'SUBSCRIBER_REMOVED' } },
      seq: parked.seq + 1,
    });
    expect(dropForRemoved(dropped, at)).toBe(dropped);
  });
});
