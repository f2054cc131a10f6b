import { Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../app/icon.js';
import { nameIn } from '../i18n/name-in.js';
import type { BoardTechnician } from '../session/api-types.js';
import { reasonText } from './reason-text.js';
import type { Drag } from './use-drag.js';

const stateIcons: Readonly<Record<BoardTechnician['state'], IconName>> = {
  free: 'check',
  assigned: 'sent',
  travelling: 'car',
  on_site: 'pin',
  working: 'wrench',
  off_shift: 'moon',
  absent: 'cross',
};

/** Name, load, live state and on-call; while dragging, whether this technician fits. */
export function TechnicianLabel({
  technician,
  drag,
}: {
  technician: BoardTechnician;
  drag: Drag | undefined;
}) {
  const { t, i18n } = useTranslation();
  const candidate = drag?.candidates?.find((each) => each.technician === technician.id);
  const reason = candidate?.reasons[0];
  const note =
    candidate && !candidate.included && reason
      ? reasonText(reason, t, i18n.language)
      : t(`technicianState.${technician.state}`);
  const { shift } = technician;
  const hours = shift && `${shift.from}–${shift.to}`;
  return (
    <Tooltip
      label={[technician.id, technician.skills.join(', '), hours, technician.employer]
        .filter(Boolean)
        .join(' · ')}
      position="right"
    >
      <div className="technician">
        <span className={`technician-state state-${technician.state}`}>
          <Icon name={stateIcons[technician.state]} size={13} />
        </span>
        <span className="technician-text">
          <span className="technician-name">
            {nameIn(technician.name, i18n.language)}
            {technician.onCall && (
              <span className="on-call" title={t('board.onCall')}>
                <Icon name="phone" size={11} />
                <span className="visually-hidden">{t('board.onCall')}</span>
              </span>
            )}
          </span>
          <span className="technician-note" title={note}>
            {note}
            {candidate?.included && ` · ${t('candidates.travel', { m: candidate.travelMinutes })}`}
          </span>
        </span>
        {candidate ? (
          <span className={candidate.included ? 'fit-mark fits' : 'fit-mark excluded'}>
            <Icon name={candidate.included ? 'check' : 'cross'} size={14} />
            <span className="visually-hidden">
              {t(candidate.included ? 'candidates.fits' : 'candidates.excluded')}
            </span>
          </span>
        ) : (
          technician.openJobs > 0 && (
            <span className="load" title={t('board.load', { count: technician.openJobs })}>
              {technician.openJobs}
            </span>
          )
        )}
      </div>
    </Tooltip>
  );
}
