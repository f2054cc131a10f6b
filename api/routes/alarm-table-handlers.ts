import { formatInstant } from '../../domain/time/instant.js';
import { alarmCodeRepository } from '../../models/alarm-code-repository.js';
import { alarmSettingsRepository } from '../../models/alarm-settings-repository.js';
import type { StoreConnection } from '../../models/connect-store.js';
import type { Caller } from '../auth/caller.js';
import type { Handlers } from '../http/handler.js';
import { readVersion } from '../http/read-version.js';
import { problem } from '../problems/problem.js';

interface TableParts {
  store: StoreConnection;
  clock: () => number;
}

type Names = 'listAlarmCodes' | 'putAlarmCode' | 'readAlarmSettings' | 'putAlarmSettings';

/** The table of codes and the settings, each write guarded by the version that was read. */
export function alarmTableHandlers({ store, clock }: TableParts): Pick<Handlers, Names> {
  const codes = alarmCodeRepository(store);
  const settings = alarmSettingsRepository(store);
  const changedBy = ({ userId }: Caller) => ({
    changedBy: userId,
    changedAt: formatInstant(clock()),
  });
  const stale = () =>
    problem('VERSION_MISMATCH', 'Read it again and repeat the change.', { field: 'If-Match' });
  return {
    listAlarmCodes: async () => ({ status: 200, body: { items: await codes.list() } }),

    putAlarmCode: async ({ params, headers, body, caller }) => {
      const entry = { code: params.code, ...body };
      const version = readVersion(headers['if-match']);
      const entered = await codes.put(entry, version, changedBy(caller));
      if (!entered) throw stale();
      return { status: 200, body: entered };
    },

    readAlarmSettings: async () => ({ status: 200, body: await settings.read() }),

    putAlarmSettings: async ({ headers, body, caller }) => {
      const version = readVersion(headers['if-match']);
      if (!(await settings.put(body, version, changedBy(caller)))) throw stale();
      return { status: 200, body: await settings.read() };
    },
  };
}
