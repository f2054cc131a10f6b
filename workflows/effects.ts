import { isCancellation, proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { Activities } from '../activities/create-activities.js';

/** Inside the workflow task, so that an answered command can be read in the lists at once. */
const quick = proxyLocalActivities<Activities>({
  startToCloseTimeout: '2s',
  scheduleToCloseTimeout: '4s',
  retry: { maximumAttempts: 2, initialInterval: '100ms' },
});

/** Tried until it works: while a server is down nothing is lost and history does not grow. */
const lasting = proxyActivities<Activities>({
  startToCloseTimeout: '20s',
  retry: { initialInterval: '500ms', backoffCoefficient: 2, maximumInterval: '10s' },
});

/** An activity that may be repeated without a second effect; of most there is nothing to hear. */
type Effect =
  | {
      [Name in keyof Activities]: ReturnType<Activities[Name]> extends Promise<void> ? Name : never;
    }[keyof Activities]
  | 'followActs';

/**
 * Carries an effect out: at once within the workflow task, and when that fails as an activity that is
 * tried until it works. Patiently, an activity from the start: for what talks to other workflows, which
 * may be waiting for this one's task.
 */
export async function carryOut<Name extends Effect>(
  name: Name,
  input: Parameters<Activities[Name]>[0],
  { patiently = false } = {},
): Promise<Awaited<ReturnType<Activities[Name]>>> {
  type Answer = Promise<Awaited<ReturnType<Activities[Name]>>>;
  const call = (via: typeof quick | typeof lasting): Answer =>
    (via[name] as unknown as (input: unknown) => Answer)(input);
  if (patiently) return await call(lasting);
  try {
    return await call(quick);
  } catch (failure) {
    if (isCancellation(failure)) throw failure;
    return await call(lasting);
  }
}

/** Reads what an assignment is judged by, waiting for the store when it is away. */
export async function readAssignmentFacts(
  input: Parameters<Activities['readAssignmentFacts']>[0],
): ReturnType<Activities['readAssignmentFacts']> {
  try {
    return await quick.readAssignmentFacts(input);
  } catch (failure) {
    if (isCancellation(failure)) throw failure;
    return lasting.readAssignmentFacts(input);
  }
}

/** Reads what a booking is judged by, waiting for the store when it is away. */
export async function readBookingFacts(
  input: Parameters<Activities['readBookingFacts']>[0],
): ReturnType<Activities['readBookingFacts']> {
  try {
    return await quick.readBookingFacts(input);
  } catch (failure) {
    if (isCancellation(failure)) throw failure;
    return lasting.readBookingFacts(input);
  }
}

/** Asks the store how a contract answered an operation, waiting for it when it is away. */
export async function findContractOperation(
  input: Parameters<Activities['findContractOperation']>[0],
): ReturnType<Activities['findContractOperation']> {
  try {
    return await quick.findContractOperation(input);
  } catch (failure) {
    if (isCancellation(failure)) throw failure;
    return lasting.findContractOperation(input);
  }
}

/** Tells a contract what became of its work, for as long as it takes to get an answer. */
export const { tellContractOfWork } = lasting;

/** Sends a command to a work order and waits for its answer; a refusal fails with the code as its type. */
export const { commandWorkOrder } = lasting;
