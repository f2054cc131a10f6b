import { useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useGlow } from '../live/glow.js';
import { useNames } from '../people/use-names.js';
import type { WorkOrderSummary } from '../session/api-types.js';
import { clockColumns, clockFeatures } from './clock-columns.js';

interface ClockTableProps {
  rows: readonly WorkOrderSummary[];
  selected: string | undefined;
  onSelect(number: string): void;
}

function Glow({ number }: { number: string }) {
  return useGlow(number) ? <i className="row-glow" /> : null;
}

/** Every running clock as a row, the most urgent first; a press explains it. */
export function ClockTable({ rows, selected, onSelect }: ClockTableProps) {
  const { t, i18n } = useTranslation();
  const nameOf = useNames();
  const columns = useMemo(() => clockColumns(t, i18n.language, nameOf), [t, i18n.language, nameOf]);
  const data = useMemo(() => [...rows], [rows]);
  const table = useTable({
    features: clockFeatures,
    columns,
    data,
    getRowId: (row) => row.number,
    initialState: { sorting: [{ id: 'slaLeft', desc: false }] },
    enableSortingRemoval: false,
  });
  return (
    <div className="clock-table">
      <table>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => {
                const sorted = header.column.getIsSorted();
                return (
                  <th
                    key={header.id}
                    scope="col"
                    aria-sort={sorted ? (sorted === 'asc' ? 'ascending' : 'descending') : 'none'}
                  >
                    <button type="button" onClick={header.column.getToggleSortingHandler()}>
                      <table.FlexRender header={header} />
                      <span aria-hidden="true">
                        {sorted ? (sorted === 'asc' ? ' ▴' : ' ▾') : ''}
                      </span>
                    </button>
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr
              key={row.id}
              className={selected === row.id ? 'is-selected' : undefined}
              onClick={() => onSelect(row.id)}
            >
              {row.getAllCells().map((cell) => (
                <td key={cell.id}>
                  {cell.column.id === 'number' ? (
                    <button type="button" className="row-open" onClick={() => onSelect(row.id)}>
                      <Glow number={row.id} />
                      {row.id}
                    </button>
                  ) : (
                    <table.FlexRender cell={cell} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className="clock-empty">{t('clocks.empty')}</p>}
    </div>
  );
}
