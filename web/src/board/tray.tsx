import { useDroppable } from '@dnd-kit/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../app/icon.js';
import type { WorkOrderSummary } from '../session/api-types.js';
import { TrayCard } from './tray-card.js';
import { type Drag, trayId } from './use-drag.js';
import { useStillOrder } from './use-still-order.js';

interface TrayProps {
  workOrders: readonly WorkOrderSummary[];
  drag: Drag | undefined;
  selected: string | undefined;
  onSelect(number: string): void;
  onAssign(number: string): void;
}

/** Work orders that nobody has, least time first; nothing moves while the pointer is over them. */
export function Tray({ workOrders, drag, selected, onSelect, onAssign }: TrayProps) {
  const { t } = useTranslation();
  const { setNodeRef, isOver } = useDroppable({ id: trayId });
  const [pointed, setPointed] = useState(false);
  const shown = useStillOrder(workOrders, pointed || drag !== undefined);
  const takesBack = isOver && drag?.load.from !== undefined;
  return (
    <aside
      ref={setNodeRef}
      className={takesBack ? 'tray is-over' : 'tray'}
      aria-label={t('board.tray')}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
    >
      <h2>
        {t('board.tray')} <span className="count">{workOrders.length}</span>
      </h2>
      {shown.length === 0 && (
        <p className="tray-empty">
          <Icon name="check" /> {t('board.trayEmpty')}
        </p>
      )}
      <ul>
        {shown.map((workOrder) => (
          <li key={workOrder.number}>
            <TrayCard
              workOrder={workOrder}
              isSelected={selected === workOrder.number}
              onSelect={onSelect}
              onAssign={onAssign}
            />
          </li>
        ))}
      </ul>
    </aside>
  );
}
