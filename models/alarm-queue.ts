import { randomUUID } from 'node:crypto';
import type { AlarmReport } from '../domain/alarms/alarm-report.js';
import { type AlarmDocument, alarmModel } from './alarm-model.js';
import type { StoreConnection } from './connect-store.js';

/** Alarms of one machine, code and second, on their way to the watch under one signal. */
export interface AlarmGroup {
  signal: string;
  asset: string;
  code: string;
  second: string;
  reports: AlarmReport[];
}

interface GroupKey {
  asset: string;
  code: string;
  second: string;
}

/** As many groups as are claimed at once: a killed worker leaves no more than these to be sent again. */
const CLAIM_LIMIT = 200;

/** Alarms that were accepted and wait to be handed over to their watches. */
export function alarmQueue(store: StoreConnection) {
  const { collection } = alarmModel(store);

  async function pendingGroups(before: Date): Promise<GroupKey[]> {
    const groups = await collection
      .aggregate([
        { $match: { standing: 'pending', receivedAt: { $lt: before } } },
        { $group: { _id: { asset: '$asset', code: '$report.code', second: '$second' } } },
        { $sort: { '_id.second': 1 } },
        { $limit: CLAIM_LIMIT },
      ])
      .toArray();
    return groups.map(({ _id }) => _id as unknown as GroupKey);
  }

  /** Sets a group apart under a signal's id; what comes later for the same second is another group. */
  async function claim({ asset, code, second }: GroupKey): Promise<void> {
    const group = { standing: 'pending', asset, 'report.code': code, second };
    const change = { $set: { standing: 'claimed', signal: randomUUID() } };
    await collection.updateMany(group as never, change as never);
  }

  return {
    /** Claims the groups whose second was over before an instant, oldest first; answers how many. */
    async claimBefore(before: Date): Promise<number> {
      const groups = await pendingGroups(before);
      for (const group of groups) await claim(group);
      return groups.length;
    },

    /** Everything that was claimed and not handed over, also by a worker that is gone, oldest first. */
    async claimed(): Promise<AlarmGroup[]> {
      const found = await collection.find({ standing: 'claimed' } as never).toArray();
      const groups = new Map<string, AlarmGroup>();
      for (const document of found as unknown as AlarmDocument[]) {
        const { signal = '', asset = '', second, report } = document;
        const group = groups.get(signal) ?? {
          signal,
          asset,
          code: report.code,
          second,
          reports: [],
        };
        group.reports.push(report);
        groups.set(signal, group);
      }
      return [...groups.values()].sort((a, b) => a.second.localeCompare(b.second, 'en'));
    },

    /** Records that the watch has a group. */
    async handedOver(signal: string): Promise<void> {
      const change = { $set: { standing: 'handed_over' } };
      await collection.updateMany({ signal } as never, change as never);
    },

    /** No report service covers the machine any more: a person decides what becomes of the group. */
    async setAside(signal: string): Promise<void> {
      const change = { $set: { standing: 'no_contract' }, $unset: { signal: '' } };
      await collection.updateMany({ signal } as never, change as never);
    },
  };
}
export type AlarmQueue = ReturnType<typeof alarmQueue>;
