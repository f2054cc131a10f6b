import { useTranslation } from 'react-i18next';
import type { WorkOrderDetail } from '../session/api-types.js';
import { formatDayTime } from '../time/format-time.js';
import { useNow } from '../time/use-now.js';
import { RuleChips } from './rule-chips.js';
import { SlaFigure } from './sla-figure.js';
import { firstWorkStart } from './sla-wording.js';

/** The two hours as a bar: where it began, its warnings, how far it is, what was decided. */
export function SlaPanel({ workOrder }: { workOrder: WorkOrderDetail }) {
  const { t, i18n } = useTranslation();
  const now = useNow();
  const { sla } = workOrder;
  if (!sla) {
    return (
      <section className="panel sla-panel">
        <SlaFigure facts={workOrder} words />
      </section>
    );
  }
  const from = Date.parse(sla.countedFrom);
  const target = Date.parse(sla.targetAt);
  const until = firstWorkStart(workOrder) ?? now;
  const used = Math.min(100, Math.max(0, ((until - from) / (target - from)) * 100));
  return (
    <section className="panel sla-panel">
      <div className="sla-line">
        <SlaFigure facts={workOrder} words />
        {sla.verdict && <strong>{t(`verdict.${sla.verdict}`)}</strong>}
      </div>
      <div
        className={`sla-bar sla-bar-${workOrder.clockState}`}
        role="progressbar"
        aria-label={t('sla.used')}
        aria-valuenow={Math.round(used)}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <i style={{ width: `${used}%` }} />
        {[50, 75, 90].map((share) => (
          <b key={share} style={{ left: `${share}%` }} />
        ))}
      </div>
      <p className="sla-ends">
        <span>{formatDayTime(from, i18n.language)}</span>
        <RuleChips rules={sla.because} />
        <span>{formatDayTime(target, i18n.language)}</span>
      </p>
    </section>
  );
}
