import { useDraggable } from '@dnd-kit/core';
import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../app/icon.js';
import { nameIn } from '../i18n/name-in.js';
import { useGlow } from '../live/glow.js';
import type { WorkOrderSummary } from '../session/api-types.js';
import { formatDay } from '../time/format-time.js';
import { useNow } from '../time/use-now.js';
import { assetName } from '../work-order/asset-name.js';
import { kindIcons } from '../work-order/kind-icons.js';
import { SlaFigure } from '../work-order/sla-figure.js';
import { clockStateAt } from '../work-order/sla-wording.js';
import { outlineOf } from '../work-order/status-fill.js';
import { isAssignable } from './visit-items.js';
import { isTimed } from './visit-time.js';

interface TrayCardProps {
  workOrder: WorkOrderSummary;
  isSelected: boolean;
  onSelect(number: string): void;
  onAssign(number: string): void;
}

/** An unscheduled work order: drag it to a row, or press "Assign…". */
export function TrayCard({ workOrder, isSelected, onSelect, onAssign }: TrayCardProps) {
  const { t, i18n } = useTranslation();
  const assignable = isAssignable(workOrder);
  const { setNodeRef, attributes, listeners, isDragging } = useDraggable({
    id: workOrder.number,
    disabled: !assignable,
    data: { workOrder },
  });
  const { 'aria-disabled': _locked, ...accessible } = attributes;
  const glows = useGlow(workOrder.number);
  const now = useNow();
  const fill = workOrder.status === 'on_hold' ? 'hold' : 'unscheduled';
  const outline = outlineOf(clockStateAt(workOrder, now));
  return (
    <div
      ref={setNodeRef}
      className={`tray-card fill-${fill} outline-${outline} ${isSelected ? 'is-selected' : ''} ${glows ? 'glows' : ''} ${isDragging ? 'is-dragging' : ''}`}
    >
      <UnstyledButton
        {...accessible}
        {...listeners}
        className={assignable ? 'tray-open is-draggable' : 'tray-open'}
        data-card={workOrder.number}
        onClick={() => onSelect(workOrder.number)}
      >
        <span className="tray-line">
          <b>{workOrder.number}</b>
          <SlaFigure facts={workOrder} />
        </span>
        <span className="tray-customer">{nameIn(workOrder.customer.name, i18n.language)}</span>
        {workOrder.kind !== 'repair' && (
          <span className="tray-kind">
            <Icon name={kindIcons[workOrder.kind]} size={12} /> {t(`kind.${workOrder.kind}`)}
            {workOrder.earliestOn && (
              <span>
                {t('board.from', { day: formatDay(workOrder.earliestOn, i18n.language) })}
              </span>
            )}
          </span>
        )}
        {workOrder.judgement?.severity === 'high' && (
          <span className="severity-high">{t('severity.high')}</span>
        )}
        <span className="tray-fault">
          {assetName(workOrder.asset, t)} · {workOrder.symptom}
        </span>
      </UnstyledButton>
      {assignable ? (
        <button type="button" className="tray-action" onClick={() => onAssign(workOrder.number)}>
          {t(isTimed(workOrder) ? 'deskAction.book' : 'board.assign')}
        </button>
      ) : (
        <button type="button" className="tray-action" onClick={() => onSelect(workOrder.number)}>
          <Icon name="help" size={12} /> {t('board.judgeFirst')}
        </button>
      )}
    </div>
  );
}
