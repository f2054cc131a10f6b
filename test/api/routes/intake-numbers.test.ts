import type { ApiCaller } from '../support/api-caller.js';
import { ApiWorld } from '../support/api-world.js';
import { takeCall } from '../support/flow.js';

let world: ApiWorld;
let dispatcher: ApiCaller;
beforeAll(async () => {
  world = await ApiWorld.create();
  dispatcher = await world.as('dispatcher');
});
afterAll(() => world.close());

const numberAfter = (number: string, steps: number): string =>
  `WO-${String(Number(number.slice(3)) + steps).padStart(6, '0')}`;

describe('the number of a call', () => {
  it("passes over another store's work order on the same namespace, so that no call is lost in it", async () => {
    const first = await takeCall(dispatcher);
    const foreign = await world.temporal.workflow.start('workOrder', {
      workflowId: `work-order:${numberAfter(first, 1)}`,
      taskQueue: 'nobody-is-here',
    });
    try {
      expect(await takeCall(dispatcher)).toBe(numberAfter(first, 2));
    } finally {
      await foreign.terminate();
    }
  });
});
