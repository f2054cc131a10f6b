import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { defaultDeliverySettings } from '../../../domain/deliveries/delivery-settings.js';
import { createTimeSkippingEnvironment } from '../../../embedded/time-skipping-environment.js';
import { HttpReceiver } from '../../support/http-receiver.js';
import { DeliveryWorld } from './delivery-world.js';

/** Deliveries with the pauses that hold by default, on a clock that one driver moves. */
export interface DeliveryClock {
  env: TestWorkflowEnvironment;
  world: DeliveryWorld;
  receiver: HttpReceiver;
  close(): Promise<void>;
}

export async function createDeliveryClock(): Promise<DeliveryClock> {
  const env = await createTimeSkippingEnvironment();
  const { client: temporal, nativeConnection: connection, namespace = 'default' } = env;
  const { webhooks, ...settings } = defaultDeliverySettings;
  const world = await DeliveryWorld.on(
    { temporal, connection, namespace, leave: () => env.teardown() },
    { ...settings, webhooks: { ...webhooks, allowPrivateAddresses: true } },
  );
  const receiver = await HttpReceiver.open();
  return {
    env,
    world,
    receiver,
    async close() {
      await world.close();
      await receiver.close();
    },
  };
}

/** Past the last of the pauses, and past the time for which an idle line stays. */
const OVER_A_DAY = '26 hours';

/**
 * A delivery that fails for a day and is parked; the line ends. It is replayed in a new run, fails
 * once more, arrives, and lets go what it held back. Answers the receiver and the first run.
 */
export async function playDeliveryStory({
  env,
  world,
  receiver,
}: DeliveryClock): Promise<{ id: string; firstRun: string }> {
  const { id } = await world.subscribe(receiver.url, ['story.told']);
  receiver.answer = ({ body }) => ({ status: body.includes('"p1"') ? 500 : 200 });
  await world.publish('p1', 'contract:K-1', 'story.told');
  const { runId: firstRun } = await world.handle(id).describe();
  await world.publish('p2', 'contract:K-1', 'story.told');
  await world.publish('p3', 'contract:K-2', 'story.told');
  await env.sleep(OVER_A_DAY);
  let failures = 1;
  receiver.answer = () => ({ status: failures-- > 0 ? 500 : 200 });
  await world.settle(id, 'p1', 'replay');
  await env.sleep('5 minutes');
  return { id, firstRun };
}
