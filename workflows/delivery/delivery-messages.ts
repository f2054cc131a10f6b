import type { Delivery } from '../../domain/deliveries/delivery.js';

export const deliveryWorkflowType = 'delivery';
export function deliveryWorkflowId(receiver: string): string {
  return `delivery:${receiver}`;
}

/** The receiver whose line this is: a mail address or a webhook subscriber. */
export interface DeliveryInput {
  receiver: string;
}

/**
 * Signals: `stir`, something was put into the line (what it is stands in the store); `settle_line`,
 * somebody decided about the line as a whole.
 */
export const deliverySignals = { stir: 'stir', settleLine: 'settle_line' } as const;

/** Replays all that is parked, for one reason if it is named; or drops all, its subscriber being gone. */
export type SettleLine =
  | { action: 'replay'; operationId: string; by: string; reason?: string }
  | { action: 'clear' };

/** Update `settle`: a person replays a parked delivery, or drops one with a reason. */
export interface SettleDelivery {
  operationId: string;
  delivery: string;
  action: 'replay' | 'drop';
  by: string;
  reason?: string;
}
export const deliveryUpdates = { settle: 'settle' } as const;

/** The answer "done": the delivery as it stands now. */
export type SettleAnswer = Pick<Delivery, 'id' | 'seq' | 'state'>;

/** How a receiver's line is started or, when it runs, found. */
export function deliveryStart(receiver: string, taskQueue: string) {
  return {
    workflowId: deliveryWorkflowId(receiver),
    taskQueue,
    args: [{ receiver }] as [DeliveryInput],
  };
}
