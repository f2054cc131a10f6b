import { useTranslation } from 'react-i18next';
import { nameIn } from '../i18n/name-in.js';
import { formatDate } from '../time/format-date.js';
import type { BatteryPageView } from './use-battery.js';

/** The UPS and its pack, so that nobody asks for another one. */
export function BatteryPackCard({ page }: { page: BatteryPageView }) {
  const { t, i18n } = useTranslation();
  const { model, serial, controlNumber } = page.equipment;
  const facts: [name: string, value: string | undefined][] = [
    [t('battery.ups'), model],
    [t('battery.serial'), serial],
    [t('battery.controlNumber'), controlNumber],
    [t('battery.site'), page.site && nameIn(page.site, i18n.language)],
    [t('battery.contract'), page.contract],
    [t('battery.termEndsOn'), formatDate(page.termEndsOn, i18n.language)],
  ];
  return (
    <section className="customer-card">
      <dl className="customer-facts">
        {facts.map(
          ([name, value]) =>
            value !== undefined && (
              <div key={name} className="customer-fact">
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}
