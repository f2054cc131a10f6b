import './board.css';
import './dialogs.css';
import './row.css';
import './timeline.css';
import './tray.css';
import { DragOverlay } from '@dnd-kit/core';
import { TimelineContext } from 'dnd-timeline';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useProfile } from '../session/session-context.js';
import { serverNow } from '../time/server-clock.js';
import { hourMs } from '../time/tokyo-day.js';
import { useNow } from '../time/use-now.js';
import { WorkOrderDrawer } from '../work-order/work-order-drawer.js';
import { BoardDialogs, type Dialog } from './board-dialogs.js';
import { boardViews, datesOf, rangeAround, shiftRange } from './board-range.js';
import { BoardToolbar } from './board-toolbar.js';
import { focusedCard } from './card-focus.js';
import { dragAnnouncements } from './drag-announcements.js';
import { DragGhost } from './drag-ghost.js';
import { rowCollisions, useBoardSensors } from './drag-sensors.js';
import { Legend } from './legend.js';
import { Timeline } from './timeline.js';
import { Tray } from './tray.js';
import { useAssign } from './use-assign.js';
import { useAreas, useBoard } from './use-board.js';
import { useBoardKeys } from './use-board-keys.js';
import { useClockAlerts } from './use-clock-alerts.js';
import { useDrag } from './use-drag.js';
import { isAssignable, matches, unscheduled, visitItems } from './visit-items.js';
import { isTimed } from './visit-time.js';

const ignoreResize = () => undefined;

/** The dispatcher's day: tray, timeline, drawer, and everything by keyboard as well. */
export function BoardPage() {
  const profile = useProfile();
  const areas = useAreas().data ?? [];
  const [chosenArea, setArea] = useState<string>();
  const area = chosenArea ?? profile.area ?? areas[0]?.id;
  const [range, setRange] = useState(() => rangeAround('hours', serverNow()));
  const dates = useMemo(() => datesOf(range), [range]);
  const board = useBoard(area, dates);
  const [params, setParams] = useSearchParams();
  const selected = params.get('workOrder') ?? undefined;
  const [search, setSearch] = useState('');
  const [dialog, setDialog] = useState<Dialog>();
  const searchRef = useRef<HTMLInputElement>(null);
  const assigning = useAssign();
  const { drag, ...dragEvents } = useDrag(assigning, range);
  const sensors = useBoardSensors();
  const { t } = useTranslation();
  const announcements = useMemo(() => dragAnnouncements(t), [t]);

  // Bars end a quarter of an hour beyond now: once a minute is often enough to move them.
  const minute = Math.floor(useNow() / 60_000);
  useClockAlerts(board.workOrders, minute * 60_000);
  const found = useMemo(
    () => board.workOrders.filter((each) => matches(each, search)),
    [board.workOrders, search],
  );
  const items = useMemo(() => visitItems(found, minute * 60_000), [found, minute]);
  const waiting = useMemo(() => unscheduled(found), [found]);

  const select = useCallback(
    (number: string | undefined) =>
      setParams(number ? { workOrder: number } : {}, { replace: true }),
    [setParams],
  );
  const openAssign = (number: string | undefined) => {
    const workOrder = board.workOrders.find((each) => each.number === number);
    if (workOrder && isAssignable(workOrder))
      setDialog({ kind: isTimed(workOrder) ? 'book' : 'assign', number: workOrder.number });
    else if (number) select(number);
  };
  const openBook = (number: string) => setDialog({ kind: 'book', number });
  const today = () => setRange(({ view }) => rangeAround(view, serverNow()));
  const close = () => setDialog(undefined);
  useBoardKeys(
    {
      search: () => searchRef.current?.focus(),
      today,
      assign: () => openAssign(focusedCard() ?? selected),
      takeCall: () => setDialog({ kind: 'call' }),
      help: () => setDialog({ kind: 'help' }),
      close: () => select(undefined),
      view: (index) => setRange(rangeAround(boardViews[index], serverNow())),
    },
    !dialog && !assigning.conflict && !drag,
  );

  return (
    <main className="board">
      <BoardToolbar
        range={range}
        areas={areas}
        area={area}
        search={search}
        searchRef={searchRef}
        onArea={setArea}
        onView={(view) => setRange(rangeAround(view, serverNow()))}
        onStep={(steps) => setRange((now) => shiftRange(now, steps))}
        onToday={today}
        onSearch={setSearch}
        onTakeCall={() => setDialog({ kind: 'call' })}
        onHelp={() => setDialog({ kind: 'help' })}
      />
      <TimelineContext
        range={range}
        onRangeChanged={(change) => setRange((now) => ({ ...now, ...change(now) }))}
        onResizeEnd={ignoreResize}
        rangeGridSizeDefinition={hourMs / 4}
        sidebarWidth={204}
        overlayed
        accessibility={announcements}
        sensors={sensors}
        collisionDetection={rowCollisions}
        {...dragEvents}
      >
        <div className="board-middle">
          <Tray
            workOrders={waiting}
            drag={drag}
            selected={selected}
            onSelect={select}
            onAssign={openAssign}
          />
          <Timeline
            range={range}
            technicians={board.technicians}
            items={items}
            drag={drag}
            selected={selected}
            onSelect={select}
          />
          {selected && (
            <WorkOrderDrawer
              number={selected}
              onClose={() => select(undefined)}
              onAssign={openAssign}
              onBook={openBook}
            />
          )}
        </div>
        <DragOverlay dropAnimation={null}>{drag && <DragGhost drag={drag} />}</DragOverlay>
      </TimelineContext>
      <Legend />
      <BoardDialogs
        dialog={dialog}
        workOrders={board.workOrders}
        assigning={assigning}
        onClose={close}
        onTaken={select}
      />
    </main>
  );
}
