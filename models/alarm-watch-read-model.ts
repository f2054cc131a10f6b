import type { AlarmWatchSnapshot } from '../domain/alarms/alarm-watch-snapshot.js';
import { alarmWatchModel } from './alarm-watch-model.js';
import { type CallTaskRecord, callTaskModel } from './call-task-model.js';
import type { StoreConnection } from './connect-store.js';
import { newestFirst, type PageRequest } from './newest-first.js';

/** A page and, when there is more, where the next one begins. */
export interface WatchPage {
  items: AlarmWatchSnapshot[];
  nextCursor?: string;
}

/** Lists watches, newest news first, and the calls that somebody has to make. */
export function alarmWatchReadModel(store: StoreConnection) {
  const watches = alarmWatchModel(store);
  const calls = callTaskModel(store);
  return {
    async page(
      live: boolean | undefined,
      { limit, cursor }: PageRequest,
      nowMs: number,
    ): Promise<WatchPage> {
      const where = live === undefined ? {} : { live };
      const found = await newestFirst(watches, where, { limit: limit + 1, cursor }, nowMs);
      const items = found.slice(0, limit);
      const next = found.length > limit ? items.at(-1)?.orderKey : undefined;
      return {
        items: items.map(({ watch }) => watch),
        ...(next === undefined ? {} : { nextCursor: next }),
      };
    },

    /** Calls that are open, the one due first at the head; closed ones the latest first. */
    async calls(open: boolean, limit: number): Promise<CallTaskRecord[]> {
      const found = await calls
        .find({ open }, { record: 1 })
        .sort({ order: open ? 1 : -1 })
        .limit(limit)
        .lean();
      return found.map(({ record }) => record);
    },
  };
}
