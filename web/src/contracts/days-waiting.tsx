import { useTranslation } from 'react-i18next';

/** From here on a manager sees an undecided application, and from here on it is shouted. */
const listedFrom = 20;
const shoutedFrom = 27;

/** How long an application has waited; red in words and colour where it is urgent. */
export function DaysWaiting({ days }: { days: number }) {
  const { t } = useTranslation();
  const tone = days >= shoutedFrom ? 'days-late' : days >= listedFrom ? 'days-near' : undefined;
  const text = t('application.days', { count: days });
  return (
    <span className={tone}>
      {days >= shoutedFrom ? t('application.urgent', { days: text }) : text}
    </span>
  );
}
