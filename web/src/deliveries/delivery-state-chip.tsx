import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../app/icon.js';
import type { DeliverySummary } from './use-deliveries.js';

const icons: Readonly<Record<DeliverySummary['state'], IconName>> = {
  queued: 'hourglass',
  sending: 'sent',
  retrying: 'clock',
  parked: 'alert',
  delivered: 'check',
  dropped: 'cross',
};

/** How far a delivery has come: colour, sign and word; one that waits for a parked one says so. */
export function DeliveryStateChip({ state, held }: Pick<DeliverySummary, 'state' | 'held'>) {
  const { t } = useTranslation();
  return (
    <span className={`delivery-chip delivery-${state}`}>
      <Icon name={held ? 'lock' : icons[state]} size={12} />{' '}
      {t(held ? 'deliveries.held' : `deliveryState.${state}`)}
    </span>
  );
}
