import './lists.css';
import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_text,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { type ReactNode, useMemo } from 'react';
import { useGlow } from '../live/glow.js';

/** A column: `text` sorts, exports and, without a `cell`, is what is shown. */
export interface ListColumn<Row> {
  id: string;
  header: string;
  text(row: Row): string;
  cell?(row: Row): ReactNode;
  /** Sorts by this instead of by the text. */
  order?(row: Row): number;
}

interface ListTableProps<Row> {
  columns: readonly ListColumn<Row>[];
  rows: readonly Row[];
  idOf(row: Row): string;
  /** What stands in the middle of an empty list. */
  empty: string;
  selected?: string | undefined;
  /** The first column opens the row. */
  onOpen?(row: Row): void;
  sortedBy?: { id: string; desc: boolean };
}

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { text: sortFn_text },
});

function Glow({ id }: { id: string }) {
  return useGlow(id) ? <i className="list-glow" /> : null;
}

/** A list to read and sort; what has just changed glows, and the first column opens a row. */
export function ListTable<Row extends object>(props: ListTableProps<Row>) {
  const { columns, rows, idOf, empty, selected, onOpen, sortedBy } = props;
  const data = useMemo(() => [...rows], [rows]);
  const definitions = useMemo(() => {
    const column = createColumnHelper<typeof features, Row>();
    return column.columns(
      columns.map(({ id, header, text, order }) =>
        order
          ? column.accessor(order, { id, header })
          : column.accessor(text, { id, header, sortFn: 'text' }),
      ),
    );
  }, [columns]);
  const table = useTable({
    features,
    columns: definitions,
    data,
    getRowId: idOf,
    initialState: { sorting: sortedBy ? [sortedBy] : [] },
  });
  const arrow = (sorted: false | 'asc' | 'desc') =>
    sorted === false ? '' : sorted === 'asc' ? ' ▴' : ' ▾';
  return (
    <div className="list-table">
      <table>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => {
                const sorted = header.column.getIsSorted();
                const direction = sorted === 'asc' ? 'ascending' : 'descending';
                return (
                  <th key={header.id} scope="col" aria-sort={sorted ? direction : 'none'}>
                    <button type="button" onClick={header.column.getToggleSortingHandler()}>
                      <table.FlexRender header={header} />
                      <span aria-hidden="true">{arrow(sorted)}</span>
                    </button>
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id} className={selected === row.id ? 'is-selected' : undefined}>
              {columns.map((column, index) => {
                const shown = column.cell?.(row.original) ?? column.text(row.original);
                const opens = index === 0 && onOpen;
                return (
                  <td key={column.id}>
                    {opens ? (
                      <button
                        type="button"
                        className="list-open"
                        onClick={() => onOpen(row.original)}
                      >
                        <Glow id={row.id} />
                        {shown}
                      </button>
                    ) : (
                      shown
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className="list-empty">{empty}</p>}
    </div>
  );
}
