import { createWorkOrderGateway } from '../../api/gateways/work-order-gateway.js';
import { referenceRepository } from '../../models/reference-repository.js';
import { workOrderRepository } from '../../models/work-order-repository.js';
import { startDesks } from '../../worker/start-desks.js';
import { type GroundOptions, openGround, settleMs } from '../open-ground.js';
import type { DayReference } from './day-schemas.js';
import type { DayStage } from './day-stage.js';

const commandLimitMs = 30_000;

/** Gives every absence an id, which a folder may leave out. */
function bookOf(reference: DayReference) {
  const { absences = [], ...book } = reference;
  return {
    ...book,
    absences: absences.map((absence, index) => ({ id: `A${index + 1}`, ...absence })),
  };
}

/** Opens a stage: the ground with the folder's reference data, its desks, and the API's commands. */
export async function openDayStage(
  reference: DayReference,
  firstInstantMs: number,
  options: GroundOptions = {},
): Promise<DayStage> {
  const ground = await openGround(options, (store) =>
    referenceRepository(store).loadBook(bookOf(reference)),
  );
  const { client, taskQueue, store, close } = ground;
  try {
    // Desks open on the day itself: a run left alone for years would time out on this server.
    await ground.moveTo(firstInstantMs - 60_000);
    await startDesks(
      client,
      taskQueue,
      reference.areas.map((area) => area.id),
    );
    let now = firstInstantMs;
    const commands = createWorkOrderGateway({
      temporal: client,
      taskQueue,
      store,
      clock: () => now,
      commandLimitMs,
    });
    const workOrders = workOrderRepository(store);
    return {
      commands,
      moveTo: async (instantMs) => {
        now = instantMs;
        await ground.moveTo(instantMs + settleMs);
      },
      snapshot: (number) => workOrders.find(number),
      close,
    };
  } catch (failure) {
    await close();
    throw failure;
  }
}
