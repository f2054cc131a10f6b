import type { Delivery } from '../../domain/deliveries/delivery.js';

export const deliveryWorkflowType = 'delivery';
export function deliveryWorkflowId(receiver: string): string {
  return `delivery:${receiver}`;
}

/** The receiver whose line this is: a mail address or a webhook subscriber. */
export interface DeliveryInput {
  receiver: string;
}

/** Signal `stir`: something was put into the line; what it is stands in the store. */
export const deliverySignals = { stir: 'stir' } as const;

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
