import { HttpReceiver } from '../support/http-receiver.js';
import { DeliveryWorld } from './support/delivery-world.js';
import { refused } from './support/refused.js';

let world: DeliveryWorld;
let receiver: HttpReceiver;
beforeAll(async () => {
  world = await DeliveryWorld.create();
  receiver = await HttpReceiver.open();
});
afterAll(async () => {
  await world?.close();
  await receiver?.close();
});

const keysReceived = (): string[] => receiver.received.map(({ body }) => JSON.parse(body).data.key);
const isDelivered = ({ state }: { state: string }): boolean => state === 'delivered';
const runOf = async (id: string) => {
  const { runId, status } = await world.handle(id).describe();
  return { runId, status: status.name };
};

describe('the line of a receiver', () => {
  it('keeps what is put into it while no worker runs, and its order', async () => {
    const { id } = await world.subscribe(receiver.url, ['line.kept']);
    await world.stopWorker();
    const keys = Array.from({ length: 20 }, (_, n) => `k${n}`);
    for (const key of keys) await world.publish(key, `contract:${key}`, 'line.kept');
    expect(keysReceived()).toEqual([]);
    await world.startWorker();
    await world.delivery(id, 'k19', isDelivered);
    expect(keysReceived()).toEqual(keys);
  });

  it('goes on when its worker is stopped in the middle of a try', async () => {
    const { id } = await world.subscribe(receiver.url, ['line.stopped']);
    let reached = (): void => undefined;
    const reachedIt = new Promise<void>((resolve) => {
      reached = resolve;
    });
    receiver.answer = () => {
      reached();
      return 'never';
    };
    await world.publish('s1', 'contract:s1', 'line.stopped');
    await world.publish('s2', 'contract:s2', 'line.stopped');
    await reachedIt;
    const stopped = world.stopWorker();
    receiver.answer = () => ({ status: 204 });
    await stopped;
    await world.startWorker();
    await world.delivery(id, 's2', isDelivered);
    const order = keysReceived().filter((key) => key.startsWith('s'));
    expect([order[0], order.at(-1)]).toEqual(['s1', 's2']);
    expect(order.filter((key) => key === 's2')).toHaveLength(1);
  });

  it('hands over to a new run in the middle, so that no history grows without end', async () => {
    const { id } = await world.subscribe(receiver.url, ['line.long']);
    await world.publish('h0', 'contract:h', 'line.long');
    const first = await runOf(id);
    const keys = Array.from({ length: 90 }, (_, n) => `h${n + 1}`);
    await world.publishAll(keys, 'contract:h', 'line.long');
    await world.delivery(id, 'h90', isDelivered);
    expect(keysReceived().filter((key) => key.startsWith('h'))).toEqual(['h0', ...keys]);
    expect((await runOf(id)).runId).not.toBe(first.runId);
    const { events } = await world.temporal.workflow
      .getHandle(`delivery:${id}`, first.runId)
      .fetchHistory();
    expect(events?.length).toBeLessThan(500);
  });

  it('drops what waits for a subscriber that was removed, and keeps what waits for one that is off', async () => {
    const removed = await world.subscribe(receiver.url, ['line.removed']);
    const inactive = await world.subscribe(receiver.url, ['line.inactive']);
    await world.stopWorker();
    await world.publish('r1', 'contract:r', 'line.removed');
    await world.publish('i1', 'contract:i', 'line.inactive');
    await world.unsubscribe(removed.id);
    await world.switchOff(inactive);
    await world.startWorker();
    const dropped = await world.delivery(removed.id, 'r1', ({ state }) => state === 'dropped');
    expect(dropped.reason?.code).toBe('SUBSCRIBER_REMOVED');
    const parked = await world.delivery(inactive.id, 'i1', ({ state }) => state === 'parked');
    expect(parked.reason?.code).toBe('SUBSCRIBER_INACTIVE');
  });

  it('refuses a decision about a delivery that nobody knows', async () => {
    const { id } = await world.subscribe(receiver.url, ['line.unknown']);
    expect(await refused(world.settle(id, 'never-asked-for', 'replay'))).toBe('DELIVERY_UNKNOWN');
  });
});
