import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../app/icon.js';
import { formatSeconds } from '../time/format-time.js';
import type { OperationState, QueuedOperation } from './outbox-db.js';
import { useRefusalText } from './refusal-text.js';
import { useOutbox } from './use-outbox.js';

const icons: Readonly<Record<OperationState, IconName>> = {
  queued: 'hourglass',
  sending: 'sent',
  applied: 'check',
  duplicate: 'check',
  rejected: 'cross',
  conflict: 'alert',
};

function OutboxEntry({ operation }: { operation: QueuedOperation }) {
  const { t, i18n } = useTranslation();
  const { outbox } = useOutbox();
  const refusalText = useRefusalText();
  const { state, command, workOrder, occurredAt } = operation;
  const refused = state === 'rejected' || state === 'conflict';
  return (
    <li className={`outbox-entry outbox-${state}`}>
      <span className="outbox-icon">
        <Icon name={icons[state]} size={18} />
      </span>
      <div>
        <p className="outbox-title">
          <b>{t(`jobs.done.${command.type}`)}</b>
        </p>
        <p className="outbox-note">
          {workOrder} · {t('outbox.happened', { time: formatSeconds(occurredAt, i18n.language) })}
        </p>
        {refused && <p className="outbox-why">{refusalText(operation)}</p>}
        {refused && (
          <button
            type="button"
            className="secondary"
            onClick={() => void outbox.dismiss(operation.operationId)}
          >
            {t('outbox.dismiss')}
          </button>
        )}
      </div>
      <span className="outbox-state">{t(`outbox.${state}`)}</span>
    </li>
  );
}

/** Every action with its time and its state; what was refused says why. */
export function OutboxPage() {
  const { t } = useTranslation();
  const { outbox, operations } = useOutbox();
  const waiting = operations.some((each) => each.state === 'queued');
  return (
    <>
      <h1 className="phone-heading">{t('outbox.title')}</h1>
      <p className="outbox-explain">{t('outbox.explain')}</p>
      {operations.length === 0 && <p className="phone-empty">{t('outbox.empty')}</p>}
      <ul className="outbox" aria-live="polite">
        {operations.toReversed().map((operation) => (
          <OutboxEntry key={operation.operationId} operation={operation} />
        ))}
      </ul>
      {waiting && (
        <button type="button" className="secondary" onClick={() => void outbox.flush()}>
          <Icon name="sent" size={18} /> {t('outbox.sendNow')}
        </button>
      )}
    </>
  );
}
