import { groupItemsToSubrows, useTimelineContext } from 'dnd-timeline';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardTechnician } from '../session/api-types.js';
import { type BoardRange, percentOf, ticksOf } from './board-range.js';
import { NowLine } from './now-line.js';
import { TechnicianRow } from './technician-row.js';
import { TimeAxis } from './time-axis.js';
import type { Drag } from './use-drag.js';
import type { VisitItem } from './visit-items.js';

interface TimelineProps {
  range: BoardRange;
  technicians: readonly BoardTechnician[];
  items: readonly VisitItem[];
  drag: Drag | undefined;
  selected: string | undefined;
  onSelect(number: string): void;
}

/** One row per technician under a common time axis; the red line is now. */
export function Timeline({ range, technicians, items, drag, selected, onSelect }: TimelineProps) {
  const { t } = useTranslation();
  const { setTimelineRef, style, sidebarWidth } = useTimelineContext();
  const subrows = useMemo(() => groupItemsToSubrows([...items], range), [items, range]);
  return (
    <section
      ref={setTimelineRef}
      className="timeline"
      style={{ ...style, overflowY: 'auto' }}
      aria-label={t('board.timeline')}
    >
      <TimeAxis range={range} sidebarWidth={sidebarWidth} />
      <div className="timeline-body">
        <div className="timeline-grid" style={{ left: sidebarWidth }} aria-hidden="true">
          {ticksOf(range).map(({ at, major }) => (
            <i
              key={at}
              className={major ? 'tick is-major' : 'tick'}
              style={{ left: `${percentOf(range, at)}%` }}
            />
          ))}
          <NowLine range={range} />
        </div>
        {technicians.map((technician) => (
          <TechnicianRow
            key={technician.id}
            technician={technician}
            range={range}
            subrows={subrows[technician.id] ?? []}
            drag={drag}
            selected={selected}
            onSelect={onSelect}
          />
        ))}
      </div>
    </section>
  );
}
