import { useTranslation } from 'react-i18next';
import { Icon } from '../app/icon.js';
import { nameIn } from '../i18n/name-in.js';
import { formatStretch } from '../time/format-time.js';
import { reasonText } from './reason-text.js';
import { type Drag, trayId } from './use-drag.js';
import { stretchOf } from './visit-time.js';

function Verdict({ drag }: { drag: Drag }) {
  const { t, i18n } = useTranslation();
  const { over, candidates, load, time, againstTime } = drag;
  if (!over) return <span className="verdict">{t('drag.chooseRow')}</span>;
  if (over === trayId) {
    return <span className="verdict">{t(load.from ? 'drag.takeBack' : 'drag.chooseRow')}</span>;
  }
  if (againstTime.length > 0) {
    return (
      <span className="verdict excluded">
        {againstTime.map((reason) => (
          <span key={reason.code}>
            <Icon name={reason.overridable ? 'alert' : 'lock'} size={13} />
            {reasonText(reason, t, i18n.language)}
          </span>
        ))}
      </span>
    );
  }
  if (!time && load.workOrder.activeTechnicians.includes(over)) {
    return <span className="verdict">{t('drag.same')}</span>;
  }
  const candidate = candidates?.find((each) => each.technician === over);
  if (!candidate) return <span className="verdict">{t('drag.checking')}</span>;
  if (candidate.included) {
    return (
      <span className="verdict fits">
        <Icon name="check" size={13} />
        {t('drag.fits', {
          name: nameIn(candidate.name, i18n.language),
          m: candidate.travelMinutes,
        })}
      </span>
    );
  }
  return (
    <span className="verdict excluded">
      {candidate.reasons.map((reason) => (
        <span key={reason.code}>
          <Icon name={reason.overridable ? 'alert' : 'lock'} size={13} />
          {reasonText(reason, t, i18n.language)}
        </span>
      ))}
    </span>
  );
}

/** What hangs on the pointer: the work order, and before the drop whether it fits here and why not. */
export function DragGhost({ drag }: { drag: Drag }) {
  const { i18n } = useTranslation();
  const { workOrder } = drag.load;
  return (
    <div className="drag-ghost">
      <strong>{workOrder.number}</strong> {nameIn(workOrder.customer.name, i18n.language)}
      {drag.time && (
        <span className="ghost-time">{formatStretch(stretchOf(drag.time), i18n.language)}</span>
      )}
      <Verdict drag={drag} />
    </div>
  );
}
