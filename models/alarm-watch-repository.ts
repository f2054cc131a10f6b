import type { AlarmWatchSnapshot } from '../domain/alarms/alarm-watch-snapshot.js';
import { isOpenCall } from '../domain/alarms/call-task.js';
import { instantOf } from '../domain/time/instant.js';
import { alarmWatchModel } from './alarm-watch-model.js';
import { type CallTaskDocument, callTaskModel } from './call-task-model.js';
import type { StoreConnection } from './connect-store.js';
import { replaceIfNewer } from './replace-if-newer.js';

function utc(instant: string): string {
  return new Date(instantOf(instant)).toISOString();
}

function callDocuments(watch: AlarmWatchSnapshot): CallTaskDocument[] {
  const { id, seq, machine, code, raised, ticket } = watch;
  const workOrder = ticket?.number;
  return watch.calls.map((call) => ({
    _id: call.id,
    seq,
    open: isOpenCall(call),
    order: `${utc(call.dueAt)}|${call.id}`,
    record: {
      ...call,
      watch: id,
      machine,
      code,
      raised,
      ...(workOrder === undefined ? {} : { workOrder }),
    },
  }));
}

/** The documents of watches and of the calls they ask for: written by their workflows only. */
export function alarmWatchRepository(store: StoreConnection) {
  const watches = alarmWatchModel(store);
  const calls = callTaskModel(store);
  return {
    /** Writes a watch and its calls, unless newer ones are there. */
    async record(watch: AlarmWatchSnapshot): Promise<void> {
      for (const call of callDocuments(watch)) await replaceIfNewer(calls, call);
      await replaceIfNewer(watches, {
        _id: watch.id,
        seq: watch.seq,
        customer: watch.machine.customer,
        live: !watch.over,
        orderKey: `${utc(watch.heardAt)}|${watch.id}`,
        watch,
      });
    },

    async find(id: string): Promise<AlarmWatchSnapshot | undefined> {
      const found = await watches.findById(id, { watch: 1 }).lean();
      return found?.watch;
    },

    /** The watch and the code of a call; nothing for a call that was never planned. */
    async findCall(id: string): Promise<CallTaskDocument['record'] | undefined> {
      const found = await calls.findById(id, { record: 1 }).lean();
      return found?.record;
    },
  };
}
