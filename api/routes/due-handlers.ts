import type { DueRow } from '../../domain/contracts/due-row.js';
import { dateOf, formatInstant } from '../../domain/time/instant.js';
import type { StoreConnection } from '../../models/connect-store.js';
import { type DueFilter, dueListReadModel } from '../../models/due-list-read-model.js';
import type { Handlers } from '../http/handler.js';
import { dueCsv, dueItemOf } from '../views/due-view.js';
import { readCursor, writeCursor } from '../views/page-cursor.js';

interface DueHandlerParts {
  store: StoreConnection;
  clock: () => number;
}

/** Lines that one file holds at most, read in pages of this many. */
const EXPORT_LINES = 10_000;
const EXPORT_PAGE = 500;

/** The list of what comes due, on the screen and as a file. */
export function dueHandlers({
  store,
  clock,
}: DueHandlerParts): Pick<Handlers, 'listDue' | 'exportDue'> {
  const dues = dueListReadModel(store);

  async function everything(filter: DueFilter, days: number, today: string): Promise<DueRow[]> {
    const rows: DueRow[] = [];
    for (let cursor: string | undefined; rows.length < EXPORT_LINES; ) {
      const page = await dues.page(filter, { days, limit: EXPORT_PAGE, cursor }, today);
      rows.push(...page.items);
      cursor = page.nextCursor;
      if (cursor === undefined) break;
    }
    return rows;
  }

  return {
    listDue: async ({ query: { days, limit, cursor, ...filter } }) => {
      const nowMs = clock();
      const today = dateOf(nowMs);
      const filters = { days, ...filter };
      const request = { days, limit, cursor: readCursor(cursor, filters) };
      const { items, nextCursor } = await dues.page(filter, request, today);
      return {
        status: 200,
        body: {
          items: items.map((row) => dueItemOf(row, today)),
          ...(nextCursor !== undefined && { nextCursor: writeCursor(nextCursor, filters) }),
          today,
          serverTime: formatInstant(nowMs),
        },
      };
    },
    exportDue: async ({ query: { days, ...filter }, response }) => {
      const today = dateOf(clock());
      const rows = await everything(filter, days, today);
      response
        .status(200)
        .type('text/csv')
        .set('Content-Disposition', `attachment; filename="due-${today}.csv"`)
        .send(dueCsv(rows.map((row) => dueItemOf(row, today))));
      return 'sent';
    },
  };
}
