import { useTranslation } from 'react-i18next';

/** The telephone as the other way: a button where it is the only one, a line where it is not. */
export function CallUs({
  contact: { name, telephone },
  quiet = false,
}: {
  contact: { name: string; telephone: string };
  quiet?: boolean;
}) {
  const { t } = useTranslation();
  const address = `tel:${telephone.replace(/[^\d+]/g, '')}`;
  if (quiet)
    return (
      <p className="customer-note">
        {t('faultReport.orCall')} {name} <a href={address}>{telephone}</a>
      </p>
    );
  return (
    <a className="customer-call" href={address}>
      {t('faultReport.call', { telephone })}
      <small>{name}</small>
    </a>
  );
}
