import { useTranslation } from 'react-i18next';
import { useNames } from '../people/use-names.js';
import type { HistoryEntry } from '../session/api-types.js';
import { formatSpan } from '../time/format-span.js';
import { formatDay, formatDayTime, formatSeconds } from '../time/format-time.js';
import { historySentence } from './history-sentence.js';
import { RuleChips } from './rule-chips.js';

/** Learned at least this long after it happened: the phone was without signal. */
const lateMs = 120_000;

/** The history that explains itself: one sentence, who, when, and the rules behind it. */
export function HistoryList({ history }: { history: readonly HistoryEntry[] }) {
  const { t, i18n } = useTranslation();
  const nameOf = useNames();
  return (
    <ol className="history">
      {history.map((entry, index) => {
        const day = formatDay(entry.at, i18n.language);
        const before = history[index - 1];
        const newDay = !before || formatDay(before.at, i18n.language) !== day;
        const late = Date.parse(entry.recordedAt) - Date.parse(entry.at);
        return (
          <li key={`${entry.seq}${entry.type}${entry.at}`}>
            {newDay && <p className="history-day">{day}</p>}
            <time dateTime={entry.at}>{formatSeconds(entry.at, i18n.language)}</time>
            <div>
              <p>{historySentence(entry, t, i18n.language, nameOf)}</p>
              <p className="history-note">
                {t(`actor.${entry.by.kind}`)} {entry.by.kind !== 'system' && nameOf(entry.by.id)}{' '}
                {late > lateMs && (
                  <span className="history-late">
                    {t('workOrder.reportedLate', {
                      span: formatSpan(late, t),
                      time: formatDayTime(entry.recordedAt, i18n.language),
                    })}
                  </span>
                )}{' '}
                <RuleChips rules={entry.because} />
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
