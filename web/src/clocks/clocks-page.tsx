import './clocks.css';
import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Icon } from '../app/icon.js';
import { useAreas } from '../board/use-board.js';
import { nameIn } from '../i18n/name-in.js';
import { downloadCsv } from '../lists/csv.js';
import { useNames } from '../people/use-names.js';
import { answerOf, api } from '../session/api-client.js';
import { noteServerTime, serverNow } from '../time/server-clock.js';
import { tokyoDate } from '../time/tokyo-day.js';
import { useNow } from '../time/use-now.js';
import { WorkOrderDrawer } from '../work-order/work-order-drawer.js';
import { rowsUnder, type Tile, tileCounts, tiles } from './clock-rows.js';
import { ClockTable } from './clock-table.js';
import { ClockTiles } from './clock-tiles.js';
import { clocksCsv } from './clocks-csv.js';

function useClocks(area: string | null) {
  return useQuery({
    queryKey: ['clocks', area],
    queryFn: async () => {
      const clocks = await answerOf(
        api.GET('/clocks', { params: { query: area ? { area } : {} } }),
      );
      noteServerTime(clocks.serverTime);
      return clocks;
    },
  });
}

/** The managers' page: which promises are in trouble, whose turn it is, and why. */
export function ClocksPage() {
  const { t, i18n } = useTranslation();
  const [area, setArea] = useState<string | null>(null);
  const nameOf = useNames();
  const areas = useAreas().data ?? [];
  const { data } = useClocks(area);
  const [params, setParams] = useSearchParams();
  const tile = tiles.find((each) => each === params.get('tile'));
  const selected = params.get('workOrder') ?? undefined;
  const change = (name: 'tile' | 'workOrder', value: string | undefined) =>
    setParams(
      (now) => {
        if (value) now.set(name, value);
        else now.delete(name);
        return now;
      },
      { replace: true },
    );
  const second = useNow();
  const rows = useMemo(() => data?.rows ?? [], [data]);
  const counts = tileCounts(rows, second);
  // A row changes its tile at most when a target passes: once in ten seconds is soon enough.
  const tenSeconds = Math.floor(second / 10_000) * 10_000;
  const shown = useMemo(() => rowsUnder(rows, tile, tenSeconds), [rows, tile, tenSeconds]);
  const exportRows = () =>
    downloadCsv(
      `clocks-${tokyoDate(serverNow())}.csv`,
      clocksCsv(shown, serverNow(), t, i18n.language, nameOf),
    );
  return (
    <main className="clocks">
      <div className="clocks-main">
        <ClockTiles
          counts={counts}
          chosen={tile}
          onChoose={(next: Tile | undefined) => change('tile', next)}
        />
        <div className="clocks-bar">
          <h1>{tile ? t(`clockState.${tile}`) : t('clocks.all')}</h1>
          <span className="count">{shown.length}</span>
          <span className="toolbar-space" />
          {areas.length > 1 && (
            <Select
              size="xs"
              clearable
              aria-label={t('board.area')}
              placeholder={t('clocks.everyArea')}
              value={area}
              data={areas.map(({ id, name }) => ({
                value: id,
                label: nameIn(name, i18n.language),
              }))}
              onChange={setArea}
            />
          )}
          <Button
            size="xs"
            variant="default"
            leftSection={<Icon name="download" size={14} />}
            onClick={exportRows}
          >
            {t('clocks.export')}
          </Button>
        </div>
        <ClockTable
          rows={shown}
          selected={selected}
          onSelect={(number) => change('workOrder', number)}
        />
      </div>
      {selected && (
        <WorkOrderDrawer
          key={selected}
          number={selected}
          start="history"
          onClose={() => change('workOrder', undefined)}
        />
      )}
    </main>
  );
}
