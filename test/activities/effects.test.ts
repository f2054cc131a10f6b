import { createActivities } from '../../activities/create-activities.js';
import { workOrderModel } from '../../models/work-order-model.js';
import {
  deskReservationsQuery,
  dispatchDeskWorkflowId,
} from '../../workflows/dispatch-desk/dispatch-desk-messages.js';
import { callFor } from '../workflows/support/call.js';
import { createRealWorld, minutesAgo, type RealWorld } from '../workflows/support/real-world.js';
import { until } from '../workflows/support/until.js';

const own = `${process.pid}-${Date.now()}`;
const number = `WO-EFFECTS-${own}`;
let here: RealWorld;
let activities: ReturnType<typeof createActivities>;

beforeAll(async () => {
  here = await createRealWorld();
  const { store, taskQueue, ground } = here.world;
  activities = createActivities({ store, taskQueue, temporal: ground.temporal });
  await here.world.takeCall(callFor(number, minutesAgo(5)));
});
afterAll(() => here?.close());

describe('effects may be repeated', () => {
  it('ESP-67: a part gets one workflow however often it is started, even after that has ended', async () => {
    const input = {
      ...{ workOrder: number, n: 1, area: 'tokyo', part: 'P', amount: 1 },
      ...{ technician: 'T101', customer: 'C1', usedAt: minutesAgo(1) },
    };
    await activities.startPartsReturn(input);
    await activities.startPartsReturn(input);
    const handle = here.world.ground.temporal.workflow.getHandle(`parts-return:${number}:1`);
    const { runId } = await handle.describe();
    await handle.terminate();
    await activities.startPartsReturn(input);
    expect((await handle.describe()).runId).toBe(runId);
  });

  it('news reaches a desk that did not run, and hearing it twice changes nothing', async () => {
    const area = `area-${own}`;
    const desk = here.world.ground.temporal.workflow.getHandle(dispatchDeskWorkflowId(area));
    const news = { workOrder: number, technicians: ['T1'], seq: 4 };
    await activities.tellDeskEngaged({ area, news });
    await activities.tellDeskEngaged({ area, news });
    expect(await desk.query(deskReservationsQuery)).toEqual({ T1: [number] });
    await activities.tellDeskReleased({ area, news: { ...news, seq: 5 } });
    expect(await desk.query(deskReservationsQuery)).toEqual({});
    await desk.terminate();
  });
});

describe('what an assignment is judged by', () => {
  it('comes from the work order itself while its document is missing', async () => {
    const { store, workOrders } = here.world;
    await until(
      () => workOrders.find(number),
      (found) => found !== undefined,
    );
    await workOrderModel(store).deleteOne({ _id: number });
    const facts = await activities.readAssignmentFacts({
      ...{ area: 'tokyo', workOrder: number, technicians: ['T101', 'T999'] },
    });
    expect(facts.assetKind).toBe('server');
    expect(facts.technicians.map((person) => person.technician?.id)).toEqual(['T101', undefined]);
  });

  it('is refused for a number that nobody has given out', async () => {
    const unknown = { area: 'tokyo', workOrder: 'WO-NONE', technicians: [] };
    await expect(activities.readAssignmentFacts(unknown)).rejects.toMatchObject({
      type: 'WORK_ORDER_NOT_FOUND',
      nonRetryable: true,
    });
  });
});
