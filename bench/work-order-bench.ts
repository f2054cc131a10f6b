import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { partsReturnWorkflowId } from '../workflows/parts-return/parts-return-messages.js';
import { workOrderWorkflowId } from '../workflows/work-order/work-order-messages.js';
import { type BenchGround, startBenchGround } from './bench-ground.js';
import { historyCost } from './history-cost.js';
import { playRepair, type RepairTimes } from './play-repair.js';

const LANES = 8;
const REPAIRS_PER_LANE = 8;
const BARE_RUNS = 200;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

async function inLanes<T>(
  lanes: number,
  perLane: number,
  step: (lane: number) => Promise<T>,
): Promise<{ results: T[]; perSecond: number }> {
  const begun = performance.now();
  const results: T[] = [];
  await Promise.all(
    Array.from({ length: lanes }, async (_, lane) => {
      for (let run = 0; run < perLane; run += 1) results.push(await step(lane));
    }),
  );
  return { results, perSecond: results.length / ((performance.now() - begun) / 1_000) };
}

async function timesOf(count: number, step: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < count; run += 1) {
    const begun = performance.now();
    await step();
    times.push(performance.now() - begun);
  }
  return times;
}

async function printCost(temporal: Client, what: string, workflowId: string): Promise<void> {
  const history = await temporal.workflow.getHandle(workflowId).fetchHistory();
  const { events, bytes, billableActions } = historyCost(history);
  console.log(`${what}: ${events} events, ${bytes} bytes, ${billableActions} billable actions`);
}

async function compareOneByOne({ temporal, gateway, bareQueue }: BenchGround): Promise<void> {
  const repairs: RepairTimes[] = [];
  for (let run = 0; run < 5; run += 1) repairs.push(await playRepair(gateway, 0));
  const options = { taskQueue: bareQueue };
  const starts = await timesOf(40, () =>
    temporal.workflow.start('noOp', { ...options, workflowId: randomUUID() }),
  );
  const handle = await temporal.workflow.start('bareUpdate', {
    ...options,
    workflowId: randomUUID(),
  });
  const taps = await timesOf(40, () => handle.executeUpdate('tap', { args: [1] }));
  await handle.terminate();
  const print = (what: string, ours: number, bare: number, than: string): void =>
    console.log(
      `${what}: ${ours.toFixed(1)} ms, ${(ours / bare).toFixed(2)} x ${than} (${bare.toFixed(1)} ms)`,
    );
  const intake = median(repairs.map((repair) => repair.intake));
  print('intake answer', intake, median(starts), 'a bare workflow start');
  const tap = median(repairs.flatMap((repair) => repair.taps));
  print("technician's tap", tap, median(taps), 'a bare update');
}

/**
 * Prints what a repair from the call to closed costs in history, and how fast it is against the
 * cheapest thing that the same servers can do in the same run.
 */
export async function run(): Promise<void> {
  const ground = await startBenchGround(LANES);
  try {
    const { temporal, gateway, bareQueue } = ground;
    const { number } = await playRepair(gateway, 0);
    await printCost(temporal, 'work order, call to closed', workOrderWorkflowId(number));
    await printCost(temporal, 'its part, used to received', partsReturnWorkflowId(number, 1));
    await compareOneByOne(ground);
    const orders = await inLanes(LANES, REPAIRS_PER_LANE, (lane) => playRepair(gateway, lane));
    const bare = await inLanes(LANES, BARE_RUNS / LANES, () =>
      temporal.workflow.execute('noOp', { taskQueue: bareQueue, workflowId: randomUUID() }),
    );
    console.log(
      `throughput, ${LANES} at a time: ${orders.perSecond.toFixed(2)} work orders/s, ` +
        `${bare.perSecond.toFixed(1)} no-op workflows/s, ratio 1 : ${(bare.perSecond / orders.perSecond).toFixed(1)}`,
    );
  } finally {
    await ground.stop();
  }
}
