import { Checkbox, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../app/icon.js';
import { nameIn } from '../i18n/name-in.js';
import type { Candidate } from '../session/api-types.js';
import { reasonText } from './reason-text.js';

function CandidateFacts({ candidate }: { candidate: Candidate }) {
  const { t, i18n } = useTranslation();
  if (!candidate.included) {
    return (
      <span className="candidate-reasons">
        {candidate.reasons.map((reason) => (
          <span key={reason.code}>
            <Icon name={reason.overridable ? 'alert' : 'lock'} size={12} />
            {reasonText(reason, t, i18n.language)}
          </span>
        ))}
      </span>
    );
  }
  return (
    <span className="candidate-facts">
      <span title={t('candidates.offlineEstimate')}>
        <Icon name="car" size={12} />
        {t('candidates.travel', { m: candidate.travelMinutes })}
        {candidate.travelSource === 'offline estimate' && '*'}
      </span>
      <span>{t('candidates.load', { count: candidate.load })}</span>
      {candidate.onCall && <span>{t('candidates.onCall')}</span>}
    </span>
  );
}

interface CandidateListProps {
  candidates: readonly Candidate[] | undefined;
  chosen: readonly string[];
  onToggle(technician: string): void;
}

/** Every technician, fitting ones first, each with what speaks for or against. */
export function CandidateList({ candidates, chosen, onToggle }: CandidateListProps) {
  const { t, i18n } = useTranslation();
  if (!candidates) return <Loader size="sm" />;
  const ordered = [...candidates].sort(
    (a, b) => Number(b.included) - Number(a.included) || b.score - a.score,
  );
  return (
    <ul className="candidates">
      {ordered.map((candidate) => (
        <li key={candidate.technician} className={candidate.included ? 'fits' : 'excluded'}>
          <Checkbox
            id={`candidate-${candidate.technician}`}
            checked={chosen.includes(candidate.technician)}
            onChange={() => onToggle(candidate.technician)}
            label={
              <span className="candidate">
                <span className="candidate-mark">
                  <Icon name={candidate.included ? 'check' : 'cross'} size={13} />
                  <span className="visually-hidden">
                    {t(candidate.included ? 'candidates.fits' : 'candidates.excluded')}
                  </span>
                </span>
                <span className="candidate-name">
                  {nameIn(candidate.name, i18n.language)} <small>{candidate.technician}</small>
                </span>
                <CandidateFacts candidate={candidate} />
              </span>
            }
          />
        </li>
      ))}
    </ul>
  );
}
