import { type Client, WithStartWorkflowOperation } from '@temporalio/client';
import type { Workflow } from '@temporalio/common';
import type { PublishedEvent } from '../../domain/deliveries/delivery-request.js';
import { eventDelivery } from '../../domain/deliveries/new-delivery.js';
import type { StoreConnection } from '../../models/connect-store.js';
import { deliveryRepository } from '../../models/delivery-repository.js';
import {
  type ParkedCount,
  type ParkedFilter,
  parkedDeliveries,
} from '../../models/parked-deliveries.js';
import {
  deliverySignals,
  deliveryStart,
  deliveryUpdates,
  deliveryWorkflowType,
  type SettleAnswer,
  type SettleDelivery,
  type SettleLine,
} from '../../workflows/delivery/delivery-messages.js';
import { problem } from '../problems/problem.js';
import { COMMAND_LIMIT_MS } from './command-gateway.js';
import { commandProblem } from './temporal-problems.js';

/** Lines are told in groups: one by one takes long, all at once overruns the connection. */
const SIGNALS_AT_ONCE = 20;

interface DeliveryGatewayParts {
  temporal: Client;
  taskQueue: string;
  store: StoreConnection;
  commandLimitMs?: number;
}

/** What people can do with deliveries, without HTTP; every "no" is thrown as a Problem. */
export function deliveryGateway(parts: DeliveryGatewayParts) {
  const { temporal, taskQueue, store, commandLimitMs = COMMAND_LIMIT_MS } = parts;
  const deliveries = deliveryRepository(store);

  async function limited<T>(send: () => Promise<T>): Promise<T> {
    try {
      return await temporal.withDeadline(Date.now() + commandLimitMs, send);
    } catch (error) {
      throw commandProblem(error, 'id');
    }
  }

  async function settleLine(receiver: string, request: SettleLine): Promise<void> {
    await limited(() =>
      temporal.workflow.signalWithStart(deliveryWorkflowType, {
        ...deliveryStart(receiver, taskQueue),
        signal: deliverySignals.settleLine,
        signalArgs: [request],
      }),
    );
  }

  return {
    /** Replays or drops; a line that has ended is started for it. */
    async settle(request: SettleDelivery): Promise<SettleAnswer> {
      const found = await deliveries.find(request.delivery);
      if (!found) throw problem('DELIVERY_UNKNOWN', `There is no delivery ${request.delivery}.`);
      const start = deliveryStart(found.receiver, taskQueue);
      return limited(() =>
        temporal.workflow.executeUpdateWithStart<Workflow, SettleAnswer, [SettleDelivery]>(
          deliveryUpdates.settle,
          {
            updateId: request.operationId,
            args: [request],
            startWorkflowOperation: new WithStartWorkflowOperation(deliveryWorkflowType, {
              ...start,
              workflowIdConflictPolicy: 'USE_EXISTING',
            }),
          },
        ),
      );
    },

    /** Replays, in order, what is parked; answers how many that are, in how many lines. */
    async replayParked(
      filter: ParkedFilter,
      decision: { operationId: string; by: string },
    ): Promise<ParkedCount> {
      const lines = await parkedDeliveries(store).byReceiver(filter);
      const { reason } = filter;
      const request = { action: 'replay', ...decision, ...(reason && { reason }) } as const;
      for (let first = 0; first < lines.length; first += SIGNALS_AT_ONCE) {
        const some = lines.slice(first, first + SIGNALS_AT_ONCE);
        await Promise.all(some.map(({ receiver }) => settleLine(receiver, request)));
      }
      const deliveries = lines.reduce((sum, { count }) => sum + count, 0);
      return { deliveries, receivers: lines.length };
    },

    /** Drops all that waits or is parked for a subscriber that was removed. */
    async clearLine(subscriber: string): Promise<void> {
      if (await parkedDeliveries(store).hasUnfinishedEvents(subscriber)) {
        await settleLine(subscriber, { action: 'clear' });
      }
    },

    /** Sends an event to one subscriber, whatever its topics; answers the id of the delivery. */
    async sendTo(subscriber: string, event: PublishedEvent): Promise<string> {
      const draft = eventDelivery(event, subscriber);
      const id = await deliveries.add(draft);
      await limited(() =>
        temporal.workflow.signalWithStart(deliveryWorkflowType, {
          ...deliveryStart(draft.receiver, taskQueue),
          signal: deliverySignals.stir,
        }),
      );
      return id;
    },
  };
}
export type DeliveryGateway = ReturnType<typeof deliveryGateway>;
