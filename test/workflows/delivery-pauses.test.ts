import { instantOf } from '../../domain/time/instant.js';
import {
  createDeliveryClock,
  type DeliveryClock,
  playDeliveryStory,
} from './support/delivery-story.js';

let clock: DeliveryClock;
let id: string;
let firstRun: string;
beforeAll(async () => {
  clock = await createDeliveryClock();
  ({ id, firstRun } = await playDeliveryStory(clock));
});
afterAll(() => clock?.close());

const delivery = (key: string) => clock.world.delivery(id, key);
const statusOf = async (runId?: string) =>
  (await clock.env.client.workflow.getHandle(`delivery:${id}`, runId).describe()).status.name;

describe('a receiver that fails for a day', () => {
  it('is tried eight times, with pauses that grow from five seconds to twelve hours', async () => {
    const { attempts } = await delivery('p1');
    const begins = attempts.slice(0, 8).map(({ at }) => instantOf(at) / 1_000);
    const pauses = begins.slice(1).map((begin, n) => begin - (begins[n] ?? 0));
    // Whole seconds, rounded up: a pause is never shorter than the policy says.
    [5, 30, 180, 1_080, 6_480, 38_880, 43_200].forEach((least, n) => {
      expect(pauses[n]).toBeGreaterThanOrEqual(least);
      expect(pauses[n]).toBeLessThan(least + 60);
    });
  });

  it('has what was parked replayed from the first pause on, and then what that held back', async () => {
    const replayed = await delivery('p1');
    expect(replayed).toMatchObject({ state: 'delivered', tries: 2 });
    expect(replayed.attempts).toHaveLength(10);
    const keys = clock.receiver.received.map(({ body }) => JSON.parse(body).data.key);
    expect(keys).toEqual([...Array(8).fill('p1'), 'p3', 'p1', 'p1', 'p2']);
  });

  it('costs nothing while there is nothing to do: its line ends and begins again', async () => {
    expect(await statusOf(firstRun)).toBe('COMPLETED');
    expect(await statusOf()).toBe('COMPLETED');
    await clock.world.publish('p4', 'contract:K-1', 'story.told');
    expect((await clock.world.delivery(id, 'p4', ({ state }) => state === 'delivered')).tries).toBe(
      1,
    );
  });
});
