import { defaultRetryPolicy, pauseAfter } from '../../../domain/deliveries/retry-policy.js';

describe('pauses between tries', () => {
  it('grow sixfold from five seconds to twelve hours: eight tries in about a day', () => {
    const pauses = [1, 2, 3, 4, 5, 6, 7].map((tries) => pauseAfter(defaultRetryPolicy, tries) ?? 0);
    expect(pauses.map((pause) => pause / 1_000)).toEqual([
      5, 30, 180, 1_080, 6_480, 38_880, 43_200,
    ]);
    expect(pauses.reduce((sum, pause) => sum + pause) / 3_600_000).toBeCloseTo(24.96, 2);
  });

  it('end with the last try', () => {
    expect(pauseAfter(defaultRetryPolicy, 8)).toBeUndefined();
    expect(pauseAfter({ ...defaultRetryPolicy, tries: 1 }, 1)).toBeUndefined();
  });
});
