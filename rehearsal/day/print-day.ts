import type { Difference } from './compare-outcome.js';
import type { CallOutcome, DayOutcome } from './day-schemas.js';
import type { RefusedEvent } from './play-day.js';

const columns = ['call', 'status', 'target', 'verdict', 'charge', 'parts out'] as const;

function row(ref: string, call: CallOutcome): string[] {
  return [
    ref,
    call.status,
    call.sla ? call.sla.targetAt.slice(5, 16).replace('T', ' ') : '-',
    call.sla?.verdict ?? '-',
    `¥${call.charge.toLocaleString('en-US')}`,
    call.partsOutstanding === undefined ? '-' : String(call.partsOutstanding),
  ];
}

/** The day as a table, one line per call: status, target (Tokyo time), verdict, charge, parts out. */
export function dayTable(outcome: DayOutcome): string {
  const rows = [[...columns], ...Object.entries(outcome).map(([ref, call]) => row(ref, call))];
  const widths = columns.map((_, column) =>
    Math.max(...rows.map((cells) => (cells[column] ?? '').length)),
  );
  return rows
    .map((cells) =>
      cells
        .map((cell, column) =>
          column === 4 ? cell.padStart(widths[4] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function differenceLine({ ref, field, expected, actual }: Difference): string {
  return `${ref} ${field}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`;
}

export function refusedLine({ line, event, code, message }: RefusedEvent): string {
  return `event ${line} (${event.ref} ${event.type} at ${event.at}) was refused: ${code}: ${message}`;
}

/** The outcome in the form of `expected.json`: one call a line, in the order of the references. */
export function outcomeAsJson(outcome: DayOutcome): string {
  const lines = Object.entries(outcome).map(
    ([ref, call]) => `${JSON.stringify(ref)}: ${JSON.stringify(call)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}
