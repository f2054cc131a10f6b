import { useTranslation } from 'react-i18next';
import { formatDay, formatTime } from '../time/format-time.js';
import { startOfTokyoDay, tokyoDate } from '../time/tokyo-day.js';
import { useNow } from '../time/use-now.js';
import { type BoardRange, percentOf, ticksOf } from './board-range.js';

function NowFlag({ range }: { range: BoardRange }) {
  const { i18n } = useTranslation();
  const now = useNow();
  // In the week view the flag would cover the day's name; the red line below says enough.
  if (range.view === 'week' || now < range.start || now > range.end) return null;
  return (
    <span className="now-flag" style={{ left: `${percentOf(range, now)}%` }}>
      {formatTime(now, i18n.language)}
    </span>
  );
}

/** Hours (days in the week view) in Tokyo time, above the rows and always in sight. */
export function TimeAxis({ range, sidebarWidth }: { range: BoardRange; sidebarWidth: number }) {
  const { t, i18n } = useTranslation();
  const labels = ticksOf(range).filter(
    ({ at, major }) => (range.view === 'day' || major) && at < range.end,
  );
  return (
    <div className="axis">
      <span className="axis-corner" style={{ width: sidebarWidth }}>
        {t('board.technicians')}
      </span>
      <div className="axis-labels">
        {labels.map(({ at, major }) => {
          const isDayStart = at === startOfTokyoDay(tokyoDate(at));
          return (
            <time
              key={at}
              className={isDayStart ? 'axis-day' : major ? undefined : 'axis-minor'}
              style={{ left: `${percentOf(range, at)}%` }}
            >
              {range.view === 'week' ? formatDay(at, i18n.language) : formatTime(at, i18n.language)}
            </time>
          );
        })}
        <NowFlag range={range} />
      </div>
    </div>
  );
}
