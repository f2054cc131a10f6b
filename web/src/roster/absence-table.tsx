import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { nameIn } from '../i18n/name-in.js';
import type { Absence, Technician } from '../session/api-types.js';
import { formatDayTime } from '../time/format-time.js';
import { useRosterChanges } from './use-roster.js';

interface AbsenceTableProps {
  absences: readonly Absence[];
  technicians: readonly Technician[];
}

/** The absences that are entered; on the board they are hatched. */
export function AbsenceTable({ absences, technicians }: AbsenceTableProps) {
  const { t, i18n } = useTranslation();
  const { removeAbsence } = useRosterChanges();
  const nameOf = (id: string) => technicians.find((each) => each.id === id)?.name ?? id;
  if (absences.length === 0) return <p className="roster-none">{t('roster.none')}</p>;
  return (
    <table className="roster-table">
      <thead>
        <tr>
          {(['technician', 'from', 'to', 'reason'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`roster.${column}`)}
            </th>
          ))}
          <th scope="col">
            <span className="visually-hidden">{t('roster.remove')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {absences.map((absence) => (
          <tr key={absence.id}>
            <th scope="row">{nameIn(nameOf(absence.technician), i18n.language)}</th>
            <td>{formatDayTime(absence.from, i18n.language)}</td>
            <td>{formatDayTime(absence.to, i18n.language)}</td>
            <td>{absence.reason ?? '–'}</td>
            <td>
              <Button
                size="compact-xs"
                variant="default"
                onClick={() => removeAbsence.mutate(absence.id)}
              >
                {t('roster.remove')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
