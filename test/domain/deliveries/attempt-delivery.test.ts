import {
  beginAttempt,
  finishAttempt,
  isLastTryLost,
} from '../../../domain/deliveries/attempt-delivery.js';
import type { Delivery } from '../../../domain/deliveries/delivery.js';
import { defaultRetryPolicy } from '../../../domain/deliveries/retry-policy.js';
import { queued } from './delivery-fixture.js';

const at = '2032-04-01T09:00:00+09:00';
const failed = { outcome: 'failed', status: 500, answer: 'Oops' } as const;
const tried = (delivery: Delivery): Delivery =>
  finishAttempt(beginAttempt(delivery, at), failed, at, defaultRetryPolicy);

describe('a delivery', () => {
  it('stands in the line of its address, whatever the case', () => {
    expect(queued()).toMatchObject({ receiver: 'it@customer.example', state: 'queued', n: 1 });
  });

  it('waits after a try that failed, and keeps its place in the line', () => {
    expect(tried(queued())).toMatchObject({
      state: 'retrying',
      place: 'in_line',
      tries: 1,
      attempts: [{ at, outcome: 'failed', status: 500, answer: 'Oops' }],
      nextAttemptAt: '2032-04-01T09:00:05+09:00',
    });
  });

  it('is parked after the last try', () => {
    let delivery = queued();
    for (let n = 0; n < 8; n += 1) delivery = tried(delivery);
    expect(delivery).toMatchObject({ state: 'parked', place: 'aside', tries: 8 });
    expect(delivery.reason).toEqual({ code: 'TRIES_USED_UP', text: 'Oops' });
    expect(delivery.seq).toBe(17);
  });

  it('is parked at once when it was refused, and dropped when nobody is there to get it', () => {
    const begun = beginAttempt(queued(), at);
    const refused = { outcome: 'refused', code: 'MAIL_REFUSED', answer: 'No such user' } as const;
    const abandoned = { ...refused, outcome: 'abandoned' } as const;
    expect(finishAttempt(begun, refused, at, defaultRetryPolicy)).toMatchObject({
      state: 'parked',
      tries: 1,
    });
    expect(finishAttempt(begun, abandoned, at, defaultRetryPolicy)).toMatchObject({
      state: 'dropped',
      place: 'over',
    });
  });

  it('shows a try that nobody could write down as interrupted', () => {
    const again = beginAttempt(beginAttempt(queued(), at), '2032-04-01T09:01:00+09:00');
    expect(again.attempts).toEqual([
      { at, outcome: 'interrupted' },
      { at: '2032-04-01T09:01:00+09:00' },
    ]);
  });

  it('that takes its worker with it each time is parked some day, instead of stopping its line for ever', () => {
    let delivery = queued();
    for (let n = 0; n < 8; n += 1) {
      expect(isLastTryLost(delivery, defaultRetryPolicy)).toBe(false);
      delivery = beginAttempt(delivery, at);
    }
    expect(isLastTryLost(delivery, defaultRetryPolicy)).toBe(true);
    expect(finishAttempt(delivery, failed, at, defaultRetryPolicy)).toMatchObject({
      state: 'parked',
      reason: { code: 'TRIES_USED_UP' },
    });
  });

  it('keeps the beginning of a long answer on one line', () => {
    const long = { ...failed, answer: `line\n${'x'.repeat(500)}` };
    const { attempts } = finishAttempt(beginAttempt(queued(), at), long, at, defaultRetryPolicy);
    expect(attempts[0]?.answer).toHaveLength(200);
    expect(attempts[0]?.answer).toMatch(/^line x+…$/);
  });
});
