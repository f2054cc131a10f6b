import './roster.css';
import { Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../session/problem-text.js';
import { AbsenceForm } from './absence-form.js';
import { AbsenceTable } from './absence-table.js';
import { TechnicianTable } from './technician-table.js';
import { useRoster } from './use-roster.js';

/** Who works when: shifts and on-call of every technician, and their absences. */
export function RosterPage() {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const { data, error } = useRoster();
  if (error) return <p className="roster-error">{problemText(error)}</p>;
  if (!data) return <Loader className="page-loader" />;
  const { technicians, shifts, absences } = data;
  return (
    <main className="roster">
      <section>
        <h1>{t('roster.title')}</h1>
        <TechnicianTable technicians={technicians} shifts={shifts} />
      </section>
      <section>
        <h1>{t('roster.absences')}</h1>
        <AbsenceForm technicians={technicians} />
        <AbsenceTable absences={absences} technicians={technicians} />
      </section>
    </main>
  );
}
