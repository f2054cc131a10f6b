import { useTranslation } from 'react-i18next';
import { Icon } from '../app/icon.js';
import { readableParams } from '../i18n/readable-params.js';
import type { CoverageSnapshot } from '../session/api-types.js';
import { formatDay, formatDayTime, formatTime } from '../time/format-time.js';
import { RuleChips } from './rule-chips.js';

/** Lines of work that is done at an agreed time: whether a window is open now says nothing of it. */
const byAppointment = new Set(['VISIT_INSIDE_WINDOW', 'REMOVAL_BY_APPOINTMENT']);

/** One sentence that a dispatcher can read out: "covered until 21:00 today, two-hour target". */
export function CoverageHeadline({ coverage }: { coverage: CoverageSnapshot }) {
  const { t, i18n } = useTranslation();
  const at = (instant: string | undefined) =>
    instant ? formatDayTime(instant, i18n.language) : '';
  const window = coverage.windowOpen
    ? coverage.windowClosesAt
      ? t('coverage.openUntil', { time: at(coverage.windowClosesAt) })
      : t('coverage.openAlways')
    : coverage.windowOpensAt
      ? t('coverage.closedUntil', { time: at(coverage.windowOpensAt) })
      : t('coverage.closed');
  const from = coverage.lines.find((line) => line.params.countsFrom)?.params.countsFrom;
  // A weekday says more than a date when the desk reads it to a customer.
  const target = from
    ? t('coverage.countsFrom', {
        time: `${formatDay(String(from), i18n.language)} ${formatTime(String(from), i18n.language)}`,
      })
    : t(coverage.targetApplies ? 'coverage.target' : 'coverage.noTarget');
  const agreed = coverage.lines.some(({ code }) => byAppointment.has(code));
  const when = agreed ? t('coverage.byAppointment') : `${window} · ${target}`;
  return (
    <p className={coverage.covered ? 'coverage-headline is-covered' : 'coverage-headline'}>
      <Icon name={coverage.covered ? 'check' : 'alert'} size={15} />
      <span>
        {t(coverage.covered ? 'coverage.covered' : 'coverage.notCovered')} · {when}
      </span>
    </p>
  );
}

/** Every reason of the coverage decision as a sentence with its rules. */
export function CoverageLines({ coverage }: { coverage: CoverageSnapshot }) {
  const { t, i18n } = useTranslation();
  return (
    <ul className="coverage-lines">
      {coverage.lines.map((line) => (
        <li key={`${line.code}${JSON.stringify(line.params)}`}>
          {t(`coverage.line.${line.code}`, {
            ...readableParams(line.params, i18n.language),
            defaultValue: line.code,
          })}{' '}
          <RuleChips rules={line.because} />
        </li>
      ))}
    </ul>
  );
}
