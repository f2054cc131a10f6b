import { useTranslation } from 'react-i18next';
import { Icon } from '../app/icon.js';
import { useRefusalText } from './refusal-text.js';
import { useOutbox } from './use-outbox.js';

/** What the server refused for this job, in plain words, until it is read. */
export function JobRefusals({ number }: { number: string }) {
  const { t } = useTranslation();
  const { outbox, operations } = useOutbox();
  const refusalText = useRefusalText();
  const refused = operations.filter(
    (each) => each.workOrder === number && (each.state === 'rejected' || each.state === 'conflict'),
  );
  return (
    <div role="alert">
      {refused.map((operation) => (
        <div key={operation.operationId} className="refusal">
          <Icon name="alert" size={18} />
          <p>
            <b>{t(`jobs.done.${operation.command.type}`)}</b>: {refusalText(operation)}
          </p>
          <button type="button" onClick={() => void outbox.dismiss(operation.operationId)}>
            {t('outbox.dismiss')}
          </button>
        </div>
      ))}
    </div>
  );
}
