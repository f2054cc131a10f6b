import { createHash } from 'node:crypto';
import { type AlarmReport, refuseAlarm } from '../../domain/alarms/alarm-report.js';
import type { Refusal } from '../../domain/refusal.js';
import { dateOf, formatInstant } from '../../domain/time/instant.js';
import {
  type AlarmMachineLookup,
  alarmMachineLookup,
  machineKeyOf,
} from '../../models/alarm-machine-lookup.js';
import type { AlarmDocument } from '../../models/alarm-model.js';
import { alarmRepository, type KeptAs } from '../../models/alarm-repository.js';
import type { StoreConnection } from '../../models/connect-store.js';
import { problem } from '../problems/problem.js';
import { gatherWrites } from './gather-writes.js';

/** Who sends alarms: whose machines they are, and under which key repeats are known. */
export interface AlarmSource {
  customer: string;
  /** The API key, or the person who imports. */
  sender: string;
  idempotencyKey?: string | undefined;
}

/** What became of one alarm; a refused one is not kept. */
export interface AlarmOutcome {
  index: number;
  outcome: 'accepted' | 'duplicate' | 'unknown_machine' | 'no_contract' | 'refused';
  code?: string;
  message?: string;
  field?: string;
  rules?: string[];
}

type Standing = Pick<AlarmDocument, 'standing' | 'asset'>;

const MOST_AT_ONCE = 2_000;

const waiting = {
  unknown_machine: ['ALARM_MACHINE_UNKNOWN', 'machine', ['ESP-27']],
  no_contract: ['ALARM_CONTRACT_MISSING', 'machine', ['ESP-81']],
} as const;

/** Takes alarms in: each is judged, and in the store before anybody is answered. */
export function alarmIntake(store: StoreConnection, clock: () => number) {
  const standingsOf = machineStandings(alarmMachineLookup(store), clock);
  const keep = gatherWrites(alarmRepository(store).keep, MOST_AT_ONCE);

  return async (
    source: AlarmSource,
    reports: readonly AlarmReport[],
  ): Promise<{ kept: number; items: AlarmOutcome[] }> => {
    const nowMs = clock();
    const ids = reports.map((report, index) => idOf(source, report, index));
    const refusals = reports.map((report) => refuseAlarm(report, nowMs));
    const standings = await standingsOf(source.customer, reports);
    const documents = reports.flatMap((report, index) =>
      refusals[index] ? [] : [document(source, report, ids[index] ?? '', standings, nowMs)],
    );
    const keptAs = await keep(documents);
    let at = 0;
    const items = refusals.map((refusal, index): AlarmOutcome => {
      if (refusal) return { index, ...refused(refusal) };
      const [{ standing }, how] = [documents[at], keptAs[at]] as [AlarmDocument, KeptAs];
      at += 1;
      return { index, ...outcomeOf(standing, how) };
    });
    return { kept: keptAs.filter((how) => how === 'kept').length, items };
  };
}
export type AlarmIntake = ReturnType<typeof alarmIntake>;

function digest(...parts: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

/** The machine's own number tells alarms apart; without one, the request's key and the place in it. */
function idOf(source: AlarmSource, report: AlarmReport, index: number): string {
  if (report.id !== undefined) return digest(source.customer, report.machine, report.id);
  if (source.idempotencyKey !== undefined)
    return digest(source.sender, source.idempotencyKey, index);
  throw problem(
    'IDEMPOTENCY_KEY_REQUIRED',
    'Give each alarm an id of its own, or send an Idempotency-Key.',
  );
}

/**
 * Looks machines up: each once, however many of its alarms there are, also across requests that are
 * under way at the same time.
 */
function machineStandings(machines: AlarmMachineLookup, clock: () => number) {
  const underWay = new Map<string, Promise<Standing>>();

  async function read(customer: string, name: string): Promise<Standing> {
    const asset = await machines.assetOf(customer, name);
    if (!asset) return { standing: 'unknown_machine' };
    const contract = await machines.contractOf(asset.id, dateOf(clock()));
    return { standing: contract ? 'pending' : 'no_contract', asset: asset.id };
  }

  function of(customer: string, name: string): Promise<Standing> {
    const key = machineKeyOf(customer, name);
    const known = underWay.get(key);
    if (known) return known;
    const reading = read(customer, name).finally(() => underWay.delete(key));
    underWay.set(key, reading);
    return reading;
  }

  return async (customer: string, reports: readonly AlarmReport[]) => {
    const names = [...new Set(reports.map(({ machine }) => machine))];
    const standings = await Promise.all(
      names.map(async (name) => [name, await of(customer, name)] as const),
    );
    return new Map<string, Standing>(standings);
  };
}

function document(
  { customer }: AlarmSource,
  report: AlarmReport,
  _id: string,
  standings: ReadonlyMap<string, Standing>,
  nowMs: number,
): AlarmDocument {
  return {
    _id,
    digest: digest(report),
    customer,
    report,
    machineKey: machineKeyOf(customer, report.machine),
    receivedAt: new Date(nowMs),
    second: formatInstant(nowMs),
    ...(standings.get(report.machine) ?? { standing: 'unknown_machine' }),
  };
}

function refused({ code, message, field, because }: Refusal): Omit<AlarmOutcome, 'index'> {
  const at = field === undefined ? {} : { field };
  return { outcome: 'refused', code, message, ...at, rules: because };
}

function outcomeOf(standing: AlarmDocument['standing'], how: KeptAs): Omit<AlarmOutcome, 'index'> {
  if (how === 'duplicate') return { outcome: 'duplicate' };
  if (how === 'other_report') {
    const message = 'Another alarm came under this id before; this one was not kept.';
    return { outcome: 'refused', code: 'ALARM_ID_REUSED', message, field: 'id' };
  }
  if (standing !== 'unknown_machine' && standing !== 'no_contract') return { outcome: 'accepted' };
  const [code, field, rules] = waiting[standing];
  const message = 'Kept until a person has settled it.';
  return { outcome: standing, code, message, field, rules: [...rules] };
}
