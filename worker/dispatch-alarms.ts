import type { Client } from '@temporalio/client';
import { meaningOf } from '../domain/alarms/alarm-code.js';
import { foldAlarms } from '../domain/alarms/alarm-signal.js';
import { dateOf, instantOf } from '../domain/time/instant.js';
import { alarmCodeRepository } from '../models/alarm-code-repository.js';
import { alarmMachineLookup } from '../models/alarm-machine-lookup.js';
import { type AlarmGroup, alarmQueue } from '../models/alarm-queue.js';
import { alarmSettingsRepository } from '../models/alarm-settings-repository.js';
import type { StoreConnection } from '../models/connect-store.js';
import {
  alarmWatchSignals,
  alarmWatchWorkflowId,
  alarmWatchWorkflowType,
  type WatchOpening,
} from '../workflows/alarm-watch/alarm-watch-messages.js';

/** What handing over works with. */
export interface DispatchGround {
  temporal: Client;
  taskQueue: string;
  store: StoreConnection;
}

/** A second counts as over once writes that began in it have surely ended. */
const SETTLE_MS = 1_000;
/** Watches signalled at the same time; signals of one watch keep their order. */
const AT_ONCE = 16;

/**
 * Hands over what was accepted: alarms of one machine, code and second become one signal. They are
 * claimed first and marked when their watch has them, so what a killed worker leaves is sent again
 * under the same id, which the watch counts once. Answers how many signals went out.
 */
export async function dispatchAlarms(ground: DispatchGround, nowMs: number): Promise<number> {
  const queue = alarmQueue(ground.store);
  const second = Math.floor((nowMs - SETTLE_MS) / 1_000) * 1_000;
  await queue.claimBefore(new Date(second));
  const groups = await queue.claimed();
  const watches = byWatch(groups);
  const openingOf = openings(ground.store);
  const failures: unknown[] = [];
  for (let from = 0; from < watches.length; from += AT_ONCE) {
    const ended = await Promise.allSettled(watches.slice(from, from + AT_ONCE).map(handOver));
    failures.push(...ended.flatMap((each) => (each.status === 'rejected' ? [each.reason] : [])));
  }
  // One watch that cannot be reached holds up no other; its groups stay claimed for the next round.
  if (failures.length > 0) throw failures[0];
  return groups.length;

  async function handOver(ofWatch: readonly AlarmGroup[]): Promise<void> {
    for (const group of ofWatch) {
      const opening = await openingOf(group);
      if (opening) {
        await signalWatch(ground, group, opening);
        await queue.handedOver(group.signal);
      } else await queue.setAside(group.signal);
    }
  }
}

function byWatch(groups: readonly AlarmGroup[]): AlarmGroup[][] {
  const watches = new Map<string, AlarmGroup[]>();
  for (const group of groups) {
    const id = alarmWatchWorkflowId(group.asset, group.code);
    watches.set(id, [...(watches.get(id) ?? []), group]);
  }
  return [...watches.values()];
}

/**
 * Reads what a watch begins with, once per round and watch; nothing when no report service covers the
 * machine any more.
 */
function openings(
  store: StoreConnection,
): (group: AlarmGroup) => Promise<WatchOpening | undefined> {
  const machines = alarmMachineLookup(store);
  const codes = alarmCodeRepository(store);
  const settings = alarmSettingsRepository(store).read();
  const known = new Map<string, Promise<WatchOpening | undefined>>();

  async function read({ asset, code, second, reports }: AlarmGroup) {
    const machine = await machines.watched(asset, dateOf(instantOf(second)));
    if (!machine) return undefined;
    const severity = reports[0]?.severity ?? 'warning';
    const meaning = meaningOf(code, await codes.find(code), severity);
    const { version: _v, changedBy: _by, changedAt: _at, ...named } = await settings;
    return { machine, code: meaning, settings: named };
  }
  return (group) => {
    const id = alarmWatchWorkflowId(group.asset, group.code);
    const reading = known.get(id) ?? read(group);
    known.set(id, reading);
    return reading;
  };
}

async function signalWatch(
  { temporal, taskQueue }: DispatchGround,
  { asset, code, signal, reports }: AlarmGroup,
  opening: WatchOpening,
): Promise<void> {
  await temporal.workflow.signalWithStart(alarmWatchWorkflowType, {
    workflowId: alarmWatchWorkflowId(asset, code),
    taskQueue,
    args: [opening],
    signal: alarmWatchSignals.alarm,
    signalArgs: [foldAlarms(signal, reports)],
  });
}
