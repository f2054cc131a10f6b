import { fileURLToPath } from 'node:url';
import { Worker } from '@temporalio/worker';
import { workflowBundle } from '../../worker/workflow-bundle.js';
import { dispatchDeskWorkflowId } from '../../workflows/dispatch-desk/dispatch-desk-messages.js';
import { partsReturnWorkflowId } from '../../workflows/parts-return/parts-return-messages.js';
import { playAlarmStory } from './support/alarm-story.js';
import { playBatteryStory } from './support/battery-story.js';
import { callFor } from './support/call.js';
import { playContractStory } from './support/contract-story.js';
import { ContractWorld } from './support/contract-world.js';
import { createDeliveryClock, playDeliveryStory } from './support/delivery-story.js';
import { at, playHappyPath } from './support/happy-path.js';
import { recordedHistories, recordHistory } from './support/recorded-histories.js';
import { createSkippingWorld } from './support/skipping-world.js';

const recording = process.env.GENBA_RECORD_HISTORIES === '1';

/** `GENBA_RECORD_HISTORIES=1` records the histories anew, for a change that is meant to break them. */
async function record(): Promise<void> {
  const { world, env, go, close } = await createSkippingWorld();
  const handleOf = (id: string) => env.client.workflow.getHandle(id);
  await playHappyPath(world, 'WO-HAPPY', go);
  await world.takeCall(callFor('WO-BREACH', at('10:30')));
  await world.command('WO-BREACH', at('10:30'), { type: 'judge', decision: 'onsite' });
  await world.assign('WO-BREACH', at('10:30'), ['T103']);
  await go(at('13:00'));
  const technician = 'T103';
  for (const type of ['accept', 'depart', 'arrive', 'start_work'] as const) {
    await world.command('WO-BREACH', at('12:00'), { type, technician });
  }
  await recordHistory('work-order-happy-path', world.handle('WO-HAPPY'));
  await recordHistory('work-order-breach-withdrawn', world.handle('WO-BREACH'));
  await recordHistory('parts-return-received', handleOf(partsReturnWorkflowId('WO-HAPPY', 1)));
  await recordHistory('dispatch-desk', handleOf(dispatchDeskWorkflowId('tokyo')));
  await close();
}

async function recordPlanned(): Promise<void> {
  const { world, env, go, close } = await createSkippingWorld();
  const number = await playBatteryStory(world, go);
  await recordHistory('work-order-battery-replacement', world.handle(number));
  const desk = env.client.workflow.getHandle(dispatchDeskWorkflowId('tokyo'));
  await recordHistory('dispatch-desk-bookings', desk);
  await close();
}

async function recordContract(): Promise<void> {
  const world = await ContractWorld.create();
  const [older, newer] = await playContractStory(world, 'K-STORY');
  await recordHistory('contract-first-run', world.handle('K-STORY', older.runId));
  await recordHistory('contract-second-run', world.handle('K-STORY', newer.runId));
  await world.close();
}

async function recordDelivery(): Promise<void> {
  const clock = await createDeliveryClock();
  const { id, firstRun } = await playDeliveryStory(clock);
  const runs = clock.env.client.workflow;
  await recordHistory('delivery-parked', runs.getHandle(`delivery:${id}`, firstRun));
  await recordHistory('delivery-replayed', runs.getHandle(`delivery:${id}`));
  await clock.close();
}

async function recordAlarm(): Promise<void> {
  const { world, go, close } = await createSkippingWorld();
  const alarm = await playAlarmStory(world, go);
  await recordHistory('alarm-watch', alarm.handle);
  await close();
}

beforeAll(async () => {
  if (!recording) return;
  await record();
  await recordPlanned();
  await recordContract();
  await recordDelivery();
  await recordAlarm();
}, 120_000);

describe('recorded histories', () => {
  it('exist for every workflow', () => {
    const names = recordedHistories().map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'alarm-watch',
        'contract-first-run',
        'contract-second-run',
        'delivery-parked',
        'delivery-replayed',
        'dispatch-desk',
        'dispatch-desk-bookings',
        'parts-return-received',
        'work-order-battery-replacement',
        'work-order-breach-withdrawn',
        'work-order-happy-path',
      ]),
    );
  });

  it.each(recordedHistories())('replay with the workflows as they are: $name', async (recorded) => {
    const { workflowId, history } = recorded;
    const options = { workflowBundle: await workflowBundle() };
    await expect(Worker.runReplayHistory(options, history, workflowId)).resolves.toBeUndefined();
  });

  it('fail the replay of a workflow whose two activities changed places', async () => {
    const recorded = recordedHistories().find(({ name }) => name === 'parts-return-received');
    const workflowsPath = fileURLToPath(new URL('./reordered/index.ts', import.meta.url));
    const replay = Worker.runReplayHistory(
      { workflowsPath },
      recorded?.history,
      recorded?.workflowId,
    );
    await expect(replay).rejects.toThrow(/Nondeterminism|determinis/i);
  });
});
