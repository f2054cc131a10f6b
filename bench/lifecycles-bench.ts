import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { ContractOpening } from '../domain/contracts/contract-event.js';
import { SPREAD_SECONDS } from '../domain/contracts/wake-up-spread.js';
import { addDays } from '../domain/time/calendar-date.js';
import { dateOf } from '../domain/time/instant.js';
import { contractStateModel } from '../models/contract-state-model.js';
import {
  type ContractInput,
  contractWorkflowId,
  contractWorkflowType,
} from '../workflows/contract/contract-messages.js';
import {
  CONTRACT_QUEUE,
  type ContractGround,
  type Footprint,
  quietRuntime,
  startContractGround,
} from './contract-ground.js';
import { type LifecycleFigures, printProjection } from './lifecycle-projection.js';

const SIZES = [1_000, 10_000];
const STARTS_AT_ONCE = 32;
const BARE_STARTS = 500;
/** Share of contracts whose day came while no worker ran: each does its due act when one is back. */
const OVERDUE_SHARE = 0.2;

const today = dateOf(Date.now());
const opensLater: ContractOpening = {
  plan: 'esp-report',
  payment: 'annual',
  startsOn: addDays(today, 60),
  annualFee: 120_000,
};
const cameDue: ContractOpening = { ...opensLater, startsOn: addDays(today, -1) };

/** Runs `step` for 0 … count-1, several at a time; gives runs per second. */
async function perSecond(count: number, step: (index: number) => Promise<unknown>) {
  const begun = performance.now();
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let index = next++; index < count; index = next++) await step(index);
  };
  await Promise.all(Array.from({ length: STARTS_AT_ONCE }, lane));
  return count / ((performance.now() - begun) / 1_000);
}

function starter({ temporal }: ContractGround, prefix: string, opening: ContractOpening) {
  return (index: number) => {
    const id = `${prefix}-${index}`;
    const input: ContractInput = { id, opening, openedAt: new Date().toISOString() };
    const options = { workflowId: contractWorkflowId(id), taskQueue: CONTRACT_QUEUE };
    return temporal.workflow.start(contractWorkflowType, { ...options, args: [input] });
  };
}

/** Waits until as many contracts are published as were started; gives them per second. */
async function publishedPerSecond(
  { store }: ContractGround,
  prefix: string,
  count: number,
): Promise<number> {
  const begun = performance.now();
  const range = { $gte: `${prefix}-`, $lt: `${prefix}.` };
  const published = () => contractStateModel(store).countDocuments({ _id: range });
  while ((await published()) < count) await pause(200);
  return count / ((performance.now() - begun) / 1_000);
}

function difference(after: Footprint, before: Footprint, count: number): Footprint {
  const each = (key: keyof Footprint) => Math.max(0, after[key] - before[key]) / count;
  return {
    temporalMemory: each('temporalMemory'),
    temporalDisk: each('temporalDisk'),
    storeMemory: each('storeMemory'),
  };
}

async function measure(count: number): Promise<LifecycleFigures> {
  const ground = await startContractGround();
  try {
    return { ...(await measureOn(ground, count)), storeDisk: (await ground.stop()) / count };
  } catch (failure) {
    await ground.stop().catch(() => undefined);
    throw failure;
  }
}

async function measureOn(
  ground: ContractGround,
  count: number,
): Promise<Omit<LifecycleFigures, 'storeDisk'>> {
  const bareStarts = await perSecond(BARE_STARTS, () =>
    ground.temporal.workflow.start('noOp', { taskQueue: 'nobody', workflowId: randomUUID() }),
  );
  const overdue = Math.floor(count * OVERDUE_SHARE);
  await perSecond(overdue, starter(ground, 'due', cameDue));
  const wakeUps = await ground.withWorker(() => publishedPerSecond(ground, 'due', overdue));
  const before = await ground.footprint();
  const idle = count - overdue;
  const starts = await perSecond(idle, starter(ground, 'open', opensLater));
  const opened = await ground.withWorker(() => publishedPerSecond(ground, 'open', idle));
  const each = difference(await ground.footprint(), before, idle);
  return { count, bareStarts, starts, opened, wakeUps, each };
}

/**
 * Prints what 1,000 and 10,000 open contracts cost on the embedded servers, how many wake up in a
 * second, and what follows for a million.
 */
export async function run(args: readonly string[]): Promise<void> {
  quietRuntime();
  const wanted = args.map(Number).filter((size) => Number.isInteger(size) && size > 0);
  const figures: LifecycleFigures[] = [];
  for (const size of wanted.length > 0 ? wanted : SIZES) figures.push(await measure(size));
  printProjection(figures, SPREAD_SECONDS);
}
