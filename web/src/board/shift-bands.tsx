import { useTranslation } from 'react-i18next';
import type { BoardTechnician } from '../session/api-types.js';
import { formatDayTime } from '../time/format-time.js';
import { type BoardRange, percentOf } from './board-range.js';

function place(range: BoardRange, from: string, to: string) {
  const left = Math.max(0, percentOf(range, Date.parse(from)));
  const right = Math.min(100, percentOf(range, Date.parse(to)));
  return right > left ? { left: `${left}%`, width: `${right - left}%` } : undefined;
}

/** Behind the visits: shifts white on the grey of off-shift, absences hatched with their reason. */
export function ShiftBands({
  technician,
  range,
}: {
  technician: BoardTechnician;
  range: BoardRange;
}) {
  const { t, i18n } = useTranslation();
  return (
    <>
      {technician.shiftIntervals.map(({ from, to }) => {
        const style = place(range, from, to);
        return style && <i key={from} className="shift-band" style={style} />;
      })}
      {technician.absences.map(({ id, from, to, reason }) => {
        const style = place(range, from, to);
        const until = t('board.absentUntil', { time: formatDayTime(to, i18n.language) });
        return (
          style && (
            <span
              key={id}
              className="absence-band"
              style={style}
              title={`${until} ${reason ?? ''}`}
            >
              <span>{reason ?? t('technicianState.absent')}</span>
            </span>
          )
        );
      })}
    </>
  );
}
