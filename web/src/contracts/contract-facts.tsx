import { useTranslation } from 'react-i18next';
import { nameIn } from '../i18n/name-in.js';
import { formatDate } from '../time/format-date.js';
import { factText } from './fact-text.js';
import type { ContractDetail } from './use-contract.js';

const partyNames = [
  'customer',
  'customerName',
  'contactName',
  'email',
  'site',
  'siteName',
  'asset',
  'model',
  'serial',
  'controlNumber',
  'owner',
  'language',
] as const;

/** Whom it is with and what its plan keeps in mind. */
export function ContractFacts({ contract }: { contract: ContractDetail }) {
  const { t, i18n } = useTranslation();
  const { party, facts, endedOn } = contract;
  const rows: [string, string][] = [
    ...partyNames.flatMap((name): [string, string][] => {
      const value = party[name];
      if (!value) return [];
      const shown =
        name === 'customerName' || name === 'siteName' ? nameIn(value, i18n.language) : value;
      return [[t(`field.${name}`), name === 'language' ? t(`option.${value}`) : shown]];
    }),
    ...Object.entries(facts)
      .filter(([, value]) => value !== false)
      .map(([name, value]): [string, string] => [
        t(`contractFact.${name}`, { defaultValue: name }),
        factText(name, value, t, i18n.language),
      ]),
    ...(endedOn
      ? [[t('contracts.column.endedOn'), formatDate(endedOn, i18n.language)] as [string, string]]
      : []),
  ];
  return (
    <section className="panel">
      <h2>{t('contract.facts')}</h2>
      <dl className="facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
