import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../app/icon.js';
import type { AlarmWatch } from './use-alarms.js';

const icons: Readonly<Record<AlarmWatch['phase'], IconName>> = {
  held: 'hourglass',
  calling: 'phone',
  ticket: 'wrench',
  deciding: 'alert',
  flapping: 'signal',
  told: 'check',
  cleared: 'check',
  over: 'cross',
};

/** Where a watch stands: colour, sign and word. */
export function PhaseChip({ phase }: Pick<AlarmWatch, 'phase'>) {
  const { t } = useTranslation();
  return (
    <span className={`phase-chip phase-${phase}`}>
      <Icon name={icons[phase]} size={12} /> {t(`alarmPhase.${phase}`)}
    </span>
  );
}
