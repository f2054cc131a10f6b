import { useTranslation } from 'react-i18next';
import { Icon } from '../app/icon.js';
import { fillIcons, fills } from '../work-order/status-fill.js';

/** The status is the fill, trouble is the outline; each has its icon, so colour never speaks alone. */
export function Legend() {
  const { t } = useTranslation();
  return (
    <ul className="legend" aria-label={t('legend.title')}>
      {fills.map((fill) => (
        <li key={fill}>
          <span className={`swatch fill-${fill}`}>
            <Icon name={fillIcons[fill]} size={11} />
          </span>
          {t(`legend.${fill}`)}
        </li>
      ))}
      <li>
        <span className="swatch outline-risk">
          <Icon name="hourglass" size={11} />
        </span>
        {t('legend.risk')}
      </li>
      <li>
        <span className="swatch outline-late">
          <Icon name="alert" size={11} />
        </span>
        {t('legend.late')}
      </li>
      <li>
        <span className="swatch outline-violation">
          <Icon name="alert" size={11} />
        </span>
        {t('legend.violation')}
      </li>
      <li>
        <Icon name="lock" size={12} /> {t('legend.locked')}
      </li>
      <li>
        <Icon name="phone" size={12} /> {t('legend.onCall')}
      </li>
      <li>
        <span className="swatch swatch-off" /> {t('legend.offShift')}
      </li>
      <li>
        <span className="swatch swatch-absent" /> {t('legend.absent')}
      </li>
    </ul>
  );
}
