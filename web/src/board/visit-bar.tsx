import { useItem } from 'dnd-timeline';
import { useTranslation } from 'react-i18next';
import { Icon } from '../app/icon.js';
import { nameIn } from '../i18n/name-in.js';
import { useGlow } from '../live/glow.js';
import { useNames } from '../people/use-names.js';
import { formatHours } from '../time/format-time.js';
import { useNow } from '../time/use-now.js';
import { kindIcons } from '../work-order/kind-icons.js';
import { SlaFigure } from '../work-order/sla-figure.js';
import { clockStateAt, slaWording } from '../work-order/sla-wording.js';
import { fillIcons, fillOfVisit, outlineOf } from '../work-order/status-fill.js';
import type { VisitItem } from './visit-items.js';

interface VisitBarProps {
  item: VisitItem;
  isSelected: boolean;
  onSelect(number: string): void;
}

/** One visit on its technician's row: drag to reassign, press to open. */
export function VisitBar({ item, isSelected, onSelect }: VisitBarProps) {
  const { t, i18n } = useTranslation();
  const nameOf = useNames();
  const { workOrder, visit, locked } = item;
  const { setNodeRef, attributes, listeners, itemStyle, itemContentStyle, isDragging } = useItem({
    id: item.id,
    span: item.span,
    disabled: locked,
    // The length of a visit is changed in its dialog: without a handle the whole bar moves.
    resizeHandleWidth: -1,
    data: { workOrder, from: visit.technician },
  });
  // A bar that cannot be dragged can still be opened.
  const { 'aria-disabled': _locked, ...accessible } = attributes;
  const glows = useGlow(workOrder.number);
  const now = useNow();
  const fill = fillOfVisit(workOrder.status, visit.state);
  const prefix = workOrder.number.replace(/\d+$/, '');
  const finished = fill === 'done' || fill === 'canceled';
  const trouble = finished ? 'calm' : outlineOf(clockStateAt(workOrder, now));
  const against = !locked && workOrder.appointmentAgainst !== undefined;
  const outline = trouble === 'calm' && against ? 'violation' : trouble;
  const planned = !locked && visit.planned;
  const time = planned && formatHours(planned, i18n.language);
  const figure = (finished && t(`visitState.${visit.state}`)) || time || (
    <SlaFigure facts={workOrder} />
  );
  const label = [
    `${workOrder.number} ${nameIn(workOrder.customer.name, i18n.language)}`,
    nameOf(visit.technician),
    t(`kind.${workOrder.kind}`),
    t(`visitState.${visit.state}`),
    time || slaWording(workOrder, now, t),
    ...(against ? [t('board.against')] : []),
  ].join(' · ');
  return (
    <button
      type="button"
      ref={setNodeRef}
      {...accessible}
      {...listeners}
      style={{ ...itemStyle, top: 3, height: 40, cursor: locked ? 'pointer' : itemStyle.cursor }}
      className={`visit fill-${fill} outline-${outline} ${isSelected ? 'is-selected' : ''} ${glows ? 'glows' : ''} ${isDragging ? 'is-dragging' : ''}`}
      data-card={workOrder.number}
      aria-label={label}
      title={label}
      onClick={() => onSelect(workOrder.number)}
    >
      <span className="visit-content" style={{ ...itemContentStyle, alignItems: 'center' }}>
        <Icon name={planned ? kindIcons[workOrder.kind] : fillIcons[fill]} size={14} />
        <span className="visit-text">
          <span className="visit-title">
            <b>
              <span className="visit-prefix">{prefix}</span>
              {workOrder.number.slice(prefix.length)}
            </b>{' '}
            <span className="visit-customer">{nameIn(workOrder.customer.name, i18n.language)}</span>
          </span>
          <span className="visit-state">
            {against && <Icon name="alert" size={12} />}
            {figure}
            {locked && !finished && (
              <span title={t('board.locked')}>
                <Icon name="lock" size={11} />
              </span>
            )}
          </span>
        </span>
      </span>
    </button>
  );
}
