import { useTranslation } from 'react-i18next';
import { Icon } from '../app/icon.js';
import type { ContractAct } from './use-contract.js';

/** What an act brought about outside of its contract: documents, and what was sent to whom. */
export function ActConsequences({ act }: { act: ContractAct }) {
  const { t } = useTranslation();
  const { documents, deliveries } = act;
  if (documents.length === 0 && deliveries.length === 0) return null;
  return (
    <ul className="act-consequences">
      {documents.map(({ number, kind }) => (
        <li key={number}>
          <Icon name="box" size={13} /> {t(`documentKind.${kind}`, { defaultValue: kind })} {number}
        </li>
      ))}
      {deliveries.map(({ id, channel, title, receiver, state }) => (
        <li key={id}>
          <Icon name="sent" size={13} /> {t(`contract.channel.${channel}`)}{' '}
          {t('contract.quoted', { title })} → {receiver}{' '}
          <span className="quiet">{t(`deliveryWord.${state}`, { defaultValue: state })}</span>
        </li>
      ))}
    </ul>
  );
}
