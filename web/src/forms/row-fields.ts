import type { FieldSpec, FieldValues, FormPart, RowsSpec } from './field-spec.js';

/** How many rows there are; the value of the rows themselves is their number. */
function rowCount({ name }: RowsSpec, values: FieldValues): number {
  return Number(values[name] ?? '');
}

function columnName({ name }: RowsSpec, row: number, column: FieldSpec): string {
  return `${name}.${row}.${column.name}`;
}

/** The fields of each row, named by their place in the body, such as `meters.0.unitPrice`. */
export function rowsIn(rows: RowsSpec, values: FieldValues): FieldSpec[][] {
  return Array.from({ length: rowCount(rows, values) }, (_, row) =>
    rows.columns.map((column) => ({
      ...column,
      name: columnName(rows, row, column),
      label: column.label ?? column.name,
    })),
  );
}

/** What was entered in each row, by its columns. */
export function rowValues(rows: RowsSpec, values: FieldValues): FieldValues[] {
  return Array.from({ length: rowCount(rows, values) }, (_, row) =>
    Object.fromEntries(
      rows.columns.map((column) => [column.name, values[columnName(rows, row, column)] ?? '']),
    ),
  );
}

/** Every field that somebody fills in, those of the rows among them. */
export function allFields(fields: readonly FormPart[], values: FieldValues): FieldSpec[] {
  return fields.flatMap((field) =>
    field.kind === 'rows' ? rowsIn(field, values).flat() : [field],
  );
}

/** The values that change when a row is added; `starts` is what its columns begin with. */
export function withRow(
  rows: RowsSpec,
  values: FieldValues,
  starts: FieldValues,
): Record<string, string> {
  const row = rowCount(rows, values);
  return {
    [rows.name]: String(row + 1),
    ...Object.fromEntries(
      rows.columns.map((column) => [columnName(rows, row, column), starts[column.name] ?? '']),
    ),
  };
}

/** The values that change when a row is taken out: those below it move up. */
export function withoutRow(
  rows: RowsSpec,
  values: FieldValues,
  out: number,
): Record<string, string> {
  const left = rowCount(rows, values) - 1;
  const moved = Array.from({ length: left }, (_, row) =>
    rows.columns.map((column) => [
      columnName(rows, row, column),
      values[columnName(rows, row < out ? row : row + 1, column)] ?? '',
    ]),
  );
  return { [rows.name]: left === 0 ? '' : String(left), ...Object.fromEntries(moved.flat()) };
}
