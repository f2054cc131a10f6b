import { refuseAlarm } from '../../domain/alarms/alarm-report.js';
import type { AlarmWatchSnapshot } from '../../domain/alarms/alarm-watch-snapshot.js';
import { formatInstant } from '../../domain/time/instant.js';
import { alarmWatchReadModel } from '../../models/alarm-watch-read-model.js';
import { apiKeyRepository } from '../../models/api-key-repository.js';
import type { StoreConnection } from '../../models/connect-store.js';
import { referenceRepository } from '../../models/reference-repository.js';
import { readApiKey } from '../auth/api-keys.js';
import { actorOf } from '../auth/caller.js';
import type { AlarmDesk } from '../gateways/alarm-desk.js';
import { alarmIntake } from '../gateways/alarm-intake.js';
import type { Handlers } from '../http/handler.js';
import { csvProblem, readCsv } from '../http/read-csv.js';
import { problem } from '../problems/problem.js';
import { refusalProblem } from '../problems/refusal-problem.js';
import { alarmReport } from '../schemas/alarm-schemas.js';
import { readCursor, writeCursor } from '../views/page-cursor.js';
import { operationIdOf } from './operation-id.js';

interface AlarmParts {
  store: StoreConnection;
  alarmDesk: AlarmDesk;
  clock: () => number;
}

type Names =
  | 'sendAlarms'
  | 'importAlarms'
  | 'listAlarmWatches'
  | 'readAlarmWatch'
  | 'decideRecall'
  | 'listCallTasks'
  | 'reportCall';

/** Alarms from machines and files, their watches, and the calls that they ask for. */
export function alarmHandlers({
  store,
  alarmDesk: desk,
  clock,
}: AlarmParts): Pick<Handlers, Names> {
  const keys = apiKeyRepository(store);
  const take = alarmIntake(store, clock);
  const lists = alarmWatchReadModel(store);
  const reference = referenceRepository(store);
  return {
    sendAlarms: async ({ headers, body }) => {
      const { id: sender, customer } = await readApiKey(keys, headers);
      const source = { customer, sender, idempotencyKey: headers['idempotency-key'] };
      const taken = await take(source, Array.isArray(body) ? body : [body]);
      const [only] = taken.items;
      // One alarm alone is answered as one: what is refused is a problem of the request.
      if (!Array.isArray(body) && only?.outcome === 'refused')
        throw refusalProblem(only.code ?? 'INVALID_INPUT', only.message ?? '', {
          because: only.rules ?? [],
          ...(only.field !== undefined && { field: only.field }),
        });
      return { status: 202, body: taken };
    },

    importAlarms: async ({ query: { customer }, body, caller, key }) => {
      if (!(await reference.find('customers', customer)))
        throw problem('CUSTOMER_UNKNOWN', `There is no customer ${customer}.`, {
          field: 'query.customer',
        });
      const rows = readCsv(body, alarmReport);
      const refused = rows.flatMap(({ line, value }) => {
        const refusal = refuseAlarm(value, clock());
        return refusal
          ? [{ field: `line ${line}.${refusal.field}`, message: refusal.message }]
          : [];
      });
      if (refused.length > 0) throw csvProblem(refused);
      const source = { customer, sender: caller.userId, idempotencyKey: key };
      const reports = rows.map(({ value }) => value);
      return { status: 202, body: await take(source, reports) };
    },

    listAlarmWatches: async ({ query: { state, limit, cursor } }) => {
      const filters = { list: 'alarm-watches', state };
      const live = state === undefined ? undefined : state === 'live';
      const from = { limit, cursor: readCursor(cursor, filters) };
      const page = await lists.page(live, from, clock());
      const next = page.nextCursor;
      return {
        status: 200,
        body: {
          items: page.items.map(shown),
          ...(next !== undefined && { nextCursor: writeCursor(next, filters) }),
          serverTime: formatInstant(clock()),
        },
      };
    },

    readAlarmWatch: async ({ params }) => {
      const watch = await desk.watchOf(params.id);
      return { status: 200, body: { ...shown(watch), history: watch.history } };
    },

    decideRecall: async ({ params, body, caller, key }) => {
      const said = {
        operationId: operationIdOf(caller, 'decide_recall', key),
        by: actorOf(caller),
        ...body,
      };
      return { status: 200, body: await desk.decide(params.id, said) };
    },

    listCallTasks: async ({ query: { state, limit } }) => ({
      status: 200,
      body: {
        items: await lists.calls(state === 'open', limit),
        serverTime: formatInstant(clock()),
      },
    }),

    reportCall: async ({ params, body, caller, key }) => {
      const operationId = operationIdOf(caller, 'report_call', key);
      const said = { operationId, by: actorOf(caller), task: params.id, ...body };
      return { status: 200, body: await desk.reportCall(said) };
    },
  };
}

/** The list has everything but the history. */
function shown({
  history: _history,
  settings: _settings,
  wish: _wish,
  touchedAt: _touchedAt,
  ...watch
}: AlarmWatchSnapshot) {
  return watch;
}
