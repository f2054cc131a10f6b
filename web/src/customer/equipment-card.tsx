import { useTranslation } from 'react-i18next';
import { nameIn } from '../i18n/name-in.js';
import type { FaultReportPageView } from './use-fault-report.js';

/** The machine that the label is stuck on, so that nobody reports another one. */
export function EquipmentCard({ page: { equipment, site } }: { page: FaultReportPageView }) {
  const { t, i18n } = useTranslation();
  return (
    <section className="customer-card">
      <dl className="customer-facts">
        <dt>{t('faultReport.equipment')}</dt>
        <dd>{equipment.model}</dd>
        <dt>{t('faultReport.controlNumber')}</dt>
        <dd>{equipment.controlNumber}</dd>
        <dt>{t('faultReport.site')}</dt>
        <dd>{nameIn(site.name, i18n.language)}</dd>
      </dl>
    </section>
  );
}
