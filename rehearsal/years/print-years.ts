import type { YearsDifference } from './compare-years.js';
import type { RefusedBookEvent } from './play-years.js';
import type { ContractOutcome, YearsOutcome } from './years-schemas.js';

const columns = ['contract', 'status', 'acts', 'first', 'last'] as const;

function row(id: string, { status, acts }: ContractOutcome): string[] {
  const days = acts.map(({ on }) => on).sort();
  return [id, status, String(acts.length), days[0] ?? '-', days.at(-1) ?? '-'];
}

/** The years as a table, one line per contract: status, number of acts, days of the first and the last. */
export function yearsTable({ contracts }: YearsOutcome): string {
  const rows = [[...columns], ...Object.entries(contracts).map(([id, one]) => row(id, one))];
  const widths = columns.map((_, column) =>
    Math.max(...rows.map((cells) => (cells[column] ?? '').length)),
  );
  const shown = (cell: string, column: number): string =>
    column === 2 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
  return rows.map((cells) => cells.map(shown).join('  ').trimEnd()).join('\n');
}

export function yearsDifferenceLine({ contract, kind, what }: YearsDifference): string {
  return `${contract} ${kind}: ${JSON.stringify(what)}`;
}

export function refusedBookLine({ line, event, code, message }: RefusedBookEvent): string {
  return `event ${line} (${event.contract} ${event.type} at ${event.at}) was refused: ${code}: ${message}`;
}

/** The outcome in the form of `expected.json`: one act a line. */
export function yearsAsJson({ until, contracts }: YearsOutcome): string {
  const lines = Object.entries(contracts).map(([id, { status, acts }]) => {
    const body = acts.map((act) => `\n  ${JSON.stringify(act)}`).join(',');
    return `${JSON.stringify(id)}: {"status": ${JSON.stringify(status)}, "acts": [${body}]}`;
  });
  return `{"until": ${JSON.stringify(until)}, "contracts": {\n${lines.join(',\n')}\n}}\n`;
}
