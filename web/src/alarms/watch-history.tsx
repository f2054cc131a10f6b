import { Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { readableParams } from '../i18n/readable-params.js';
import { useNames } from '../people/use-names.js';
import { formatSeconds } from '../time/format-time.js';
import { useWatch } from './use-alarms.js';

/** What happened to an alarm, the latest first: when, what, who, by which rules. */
export function WatchHistory({ id }: { id: string }) {
  const { t, i18n } = useTranslation();
  const nameOf = useNames();
  const { data } = useWatch(id);
  if (!data) return <Loader size="sm" />;
  return (
    <ol className="watch-history" aria-label={t('alarms.history')}>
      {[...data.history].reverse().map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries have no id and are never reordered.
        <li key={index}>
          <time dateTime={entry.at}>{formatSeconds(entry.at, i18n.language)}</time>
          <span>
            {t(`watchEntry.${entry.type}`, {
              ...readableParams(entry.params, i18n.language),
              defaultValue: entry.type,
            })}
            {typeof entry.params.note === 'string' && ` ${entry.params.note}`}
          </span>
          <small>
            {entry.by && entry.by.kind !== 'system' && nameOf(entry.by.id)}{' '}
            {entry.because.join(' ')}
          </small>
        </li>
      ))}
    </ol>
  );
}
