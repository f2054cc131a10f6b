import { useTranslation } from 'react-i18next';
import { Icon } from '../app/icon.js';
import { readableParams } from '../i18n/readable-params.js';
import type { WorkOrderDetail } from '../session/api-types.js';
import { isSuspended } from './planned-work.js';

/** What of the contract stands in the way of this work order: said before anything can be done. */
export function ContractNotice({ workOrder }: { workOrder: WorkOrderDetail }) {
  const { t, i18n } = useTranslation();
  const answers = workOrder.history.filter(
    ({ type }) => type === 'contract_informed' || type === 'contract_refused',
  );
  const last = answers.at(-1);
  const refused = last?.type === 'contract_refused' ? last : undefined;
  const suspended = isSuspended(workOrder);
  if (!refused && !suspended) return null;
  return (
    <ul className="contract-notice">
      {suspended && (
        <li>
          <Icon name="lock" size={14} /> {t('contractNotice.suspended')}
        </li>
      )}
      {refused && (
        <li>
          <Icon name="alert" size={14} />{' '}
          {t('contractNotice.refused', {
            ...readableParams(refused.params, i18n.language),
            news: t(`contractNews.${String(refused.params.event)}`),
          })}
        </li>
      )}
    </ul>
  );
}
