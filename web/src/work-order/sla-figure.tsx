import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../app/icon.js';
import type { ClockState } from '../session/api-types.js';
import { formatStretch } from '../time/format-time.js';
import { useNow } from '../time/use-now.js';
import { clockStateAt, type SlaFacts, slaFigure, slaWording } from './sla-wording.js';

const icons: Readonly<Record<ClockState, IconName>> = {
  breached: 'alert',
  at_risk: 'hourglass',
  on_hold: 'pause',
  on_track: 'clock',
  unassigned: 'clock',
  done: 'check',
  none: 'dot',
};

/** What is left of the two hours, ticking by the server's clock; icon and words besides the colour. */
export function SlaFigure({ facts, words = false }: { facts: SlaFacts; words?: boolean }) {
  const { t, i18n } = useTranslation();
  const now = useNow();
  if (!facts.sla && facts.appointment) {
    return (
      <span className="sla sla-none">
        <Icon name="calendar" size={13} />
        <span className="visually-hidden">{t('fact.appointment')}: </span>
        <span className="figure">{formatStretch(facts.appointment, i18n.language)}</span>
      </span>
    );
  }
  const state = clockStateAt(facts, now);
  const wording = slaWording(facts, now, t);
  return (
    <span className={`sla sla-${state}`} title={`${t(`clockState.${state}`)} · ${wording}`}>
      <Icon name={facts.sla?.verdict === 'met' ? 'check' : icons[state]} size={13} />
      <span className="visually-hidden">{t(`clockState.${state}`)}: </span>
      <span className="figure">{words ? wording : slaFigure(facts, now, t)}</span>
    </span>
  );
}
