import type { Change } from './work-order-change.js';

/** Records that the alarm behind the work order has cleared, or that work carries on all the same. */
export const alarmNews: Change<'alarm_news'> = (_state, { news, code }) => ({
  facts: {},
  params: { news, code },
  because: [],
});
