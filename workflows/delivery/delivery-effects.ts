import { proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../../activities/create-activities.js';

/**
 * One step of the line. It heartbeats while a receiver answers, so that a worker that was killed is
 * noticed within seconds; it is repeated until the store has taken how the try ended.
 */
export const { deliverNext } = proxyActivities<Activities>({
  startToCloseTimeout: '2m',
  heartbeatTimeout: '10s',
  retry: { initialInterval: '500ms', backoffCoefficient: 2, maximumInterval: '10s' },
});

/** What a person decided, about one delivery or the line; a refusal fails with its code as the type. */
export const { settleDelivery, settleLine } = proxyActivities<Activities>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '500ms', backoffCoefficient: 2, maximumInterval: '10s' },
});
