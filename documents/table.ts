import { ACCENT, HAIRLINE, SHADE } from './look.js';
import type { Sheet, TextStyle } from './sheet.js';

export interface Column {
  title: string;
  width: number;
  align?: 'left' | 'center' | 'right';
}

export interface Table {
  left: number;
  columns: readonly Column[];
  rows: readonly (readonly string[])[];
  /** The last row stands out: a sum. */
  endsWithSum?: boolean;
}

/** Where a table may stand, and what begins the next page: gives the y from which it goes on. */
export interface Flow {
  bottom: number;
  nextPage(): number;
}

const PADDING_X = 6;
const PADDING_Y = 5;
const TEXT = { size: 8.5 } as const;

/** Draws a table; where a row does not fit the table goes on below its titles on the next page. Gives the y below. */
export function drawTable(sheet: Sheet, table: Table, top: number, flow: Flow): number {
  const { left, columns, rows, endsWithSum = false } = table;
  const right = columns.reduce((x, { width }) => x + width, left);
  let y = drawTitles(sheet, table, right, top);
  for (const [index, row] of rows.entries()) {
    const bold = endsWithSum && index === rows.length - 1;
    const height = rowHeight(sheet, columns, row, bold);
    if (y + height > flow.bottom) y = drawTitles(sheet, table, right, flow.nextPage());
    drawCells(sheet, table, row, y + PADDING_Y, { ...TEXT, bold });
    y += height;
    sheet.rule(left, y, right, HAIRLINE);
  }
  return y;
}

function drawTitles(sheet: Sheet, { left, columns }: Table, right: number, y: number): number {
  const titles = columns.map(({ title }) => title);
  const height = rowHeight(sheet, columns, titles, true);
  sheet.pdf.rect(left, y, right - left, height).fill(SHADE);
  sheet.rule(left, y + height, right, ACCENT, 0.8);
  drawCells(sheet, { left, columns, rows: [] }, titles, y + PADDING_Y, { ...TEXT, bold: true });
  return y + height;
}

function rowHeight(
  sheet: Sheet,
  columns: readonly Column[],
  row: readonly string[],
  bold: boolean,
): number {
  const heights = columns.map(({ width }, n) =>
    sheet.heightOf(row[n] ?? '', width - 2 * PADDING_X, { ...TEXT, bold }),
  );
  return Math.max(...heights) + 2 * PADDING_Y;
}

function drawCells(
  sheet: Sheet,
  { left, columns }: Table,
  row: readonly string[],
  y: number,
  style: TextStyle,
): void {
  let x = left;
  for (const [n, { width, align = 'left' }] of columns.entries()) {
    sheet.write(row[n] ?? '', x + PADDING_X, y, width - 2 * PADDING_X, { ...style, align });
    x += width;
  }
}
