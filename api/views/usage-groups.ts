import type { PaygEventOf } from '../../domain/contracts/plans/payg-event.js';
import type { CsvRow } from '../http/read-csv.js';
import {
  type UsageCells,
  type UsageRow,
  type UsageRowAnswer,
  usageRow,
} from '../schemas/usage-import-schemas.js';

/** The rows of one contract and month, one for each meter. */
export interface UsageGroup {
  contract: string;
  month: string;
  /** Where it begins. */
  line: number;
  lines: number[];
  event: PaygEventOf<'usage'>;
}

/** What a row adds to its month; a meter that the month has already cannot come again. */
function withRow(event: PaygEventOf<'usage'>, { meter, units }: UsageRow) {
  if (meter === undefined) return event.units === undefined ? { ...event, units } : undefined;
  const { meters = [] } = event;
  return meters.some((read) => read.meter === meter)
    ? undefined
    : { ...event, meters: [...meters, { meter, units }] };
}

/** Puts the rows of a file together by contract and month; rows that cannot be are answered at once. */
export function groupUsageRows(rows: readonly CsvRow<UsageCells>[]): {
  groups: UsageGroup[];
  bad: UsageRowAnswer[];
} {
  const groups = new Map<string, UsageGroup>();
  const bad: UsageRowAnswer[] = [];
  for (const { line, value } of rows) {
    const checked = usageRow.safeParse(value);
    const { contract, month } = value;
    const place = {
      line,
      ...(contract === undefined ? {} : { contract }),
      ...(month === undefined ? {} : { month }),
      outcome: 'rejected' as const,
    };
    if (!checked.success) {
      const [issue] = checked.error.issues;
      const field = issue?.path.join('.') ?? 'row';
      bad.push({ ...place, code: 'INVALID_INPUT', field, detail: issue?.message ?? 'Not usable.' });
      continue;
    }
    const row = checked.data;
    const key = `${row.contract} ${row.month}`;
    const group = groups.get(key) ?? {
      ...{ contract: row.contract, month: row.month, line, lines: [] },
      event: { type: 'usage' as const, month: row.month },
    };
    const event = withRow(group.event, row);
    if (event) groups.set(key, { ...group, lines: [...group.lines, line], event });
    else
      bad.push({
        ...place,
        ...{ code: 'METER_TWICE', field: 'meter', rules: ['PAYG-09'] },
        detail: 'The file has this meter of the month before.',
      });
  }
  return { groups: [...groups.values()], bad };
}
