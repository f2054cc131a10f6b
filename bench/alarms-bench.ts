import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alarmIntake } from '../api/gateways/alarm-intake.js';
import type { AlarmReport } from '../domain/alarms/alarm-report.js';
import { startStoreServer } from '../embedded/store-server.js';
import { alarmModel } from '../models/alarm-model.js';
import { connectStore, type StoreConnection } from '../models/connect-store.js';
import { ensureIndexes } from '../models/ensure-indexes.js';
import { referenceRepository } from '../models/reference-repository.js';
import { BENCH_LABEL, benchBook } from './bench-book.js';

const ALARMS = 2_000;
/** Requests under way at the same time, as many machines' clocks strike together. */
const AT_ONCE = 20;
const ROUNDS = 2;
const PER_REQUEST = [1_000, 100, 1] as const;

function reports(count: number): AlarmReport[] {
  const occurredAt = new Date().toISOString();
  return Array.from({ length: count }, (_, n) => ({
    machine: BENCH_LABEL,
    code: `C-${n % 50}`,
    severity: 'critical',
    state: n % 2 === 0 ? 'raised' : 'cleared',
    occurredAt,
    text: 'slot 3 of 8',
    id: randomUUID(),
  }));
}

/** Runs every job, so many at a time; answers jobs' alarms per second. */
async function rate(jobs: readonly (() => Promise<unknown>)[]): Promise<number> {
  const begun = performance.now();
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let job = jobs[next++]; job; job = jobs[next++]) await job();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return ALARMS / ((performance.now() - begun) / 1_000);
}

function split<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, n) =>
    all.slice(n * size, (n + 1) * size),
  );
}

/** Accepts alarms, then inserts the very same documents under other keys, in batches of the same size. */
async function compare(store: StoreConnection, size: number): Promise<[number, number]> {
  const alarms = alarmModel(store).collection;
  await alarms.deleteMany({});
  const take = alarmIntake(store, Date.now);
  const source = { customer: 'CU', sender: 'bench' };
  const accepted = await rate(
    split(reports(ALARMS), size).map((batch) => () => take(source, batch)),
  );
  const documents = await alarms.find().toArray();
  await alarms.deleteMany({});
  const again = documents.map((each) => ({ ...each, _id: randomUUID() as never }));
  const bare = await rate(
    split(again, size).map((batch) => () => alarms.insertMany(batch, { ordered: false })),
  );
  return [accepted, bare];
}

/**
 * Prints how many alarms a second are accepted (each judged, its machine and contract looked up, in
 * the store) relative to bare inserts of the same documents in the same run: the best of two rounds.
 */
export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'genba-bench-'));
  const server = await startStoreServer({ dataFolder: join(folder, 'store') });
  const store = await connectStore(server.uri);
  await ensureIndexes(store);
  const book = benchBook(1);
  const [contract] = book.contracts;
  const report = contract && { ...contract, id: 'CR', plan: 'esp-report' };
  await referenceRepository(store).loadBook({
    ...book,
    contracts: [...book.contracts, ...(report ? [report] : [])],
  });
  for (const size of PER_REQUEST) {
    const rounds: [number, number][] = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await compare(store, size));
    const accepted = Math.max(...rounds.map(([rateOf]) => rateOf));
    const bare = Math.max(...rounds.map(([, rateOf]) => rateOf));
    process.stdout.write(
      `${size} per request: ${Math.round(accepted)} alarms/s accepted, ${Math.round(bare)}/s bare inserts, ratio ${(accepted / bare).toFixed(2)}\n`,
    );
  }
  await store.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
