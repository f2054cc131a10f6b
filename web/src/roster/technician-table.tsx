import { NativeSelect, Switch } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { nameIn } from '../i18n/name-in.js';
import type { Technician } from '../session/api-types.js';
import { useProblemText } from '../session/problem-text.js';
import { useRosterChanges } from './use-roster.js';

interface TechnicianTableProps {
  technicians: readonly Technician[];
  shifts: readonly { id: string; from: string; to: string }[];
}

/** Every technician with shift and on-call to change in place. */
export function TechnicianTable({ technicians, shifts }: TechnicianTableProps) {
  const { t, i18n } = useTranslation();
  const problemText = useProblemText();
  const { saveTechnician } = useRosterChanges();
  const save = (technician: Technician) =>
    saveTechnician.mutate(technician, {
      onSuccess: () =>
        notifications.show({ message: t('roster.saved', { name: technician.name }) }),
      onError: (error) => notifications.show({ color: 'red', message: problemText(error) }),
    });
  return (
    <table className="roster-table">
      <thead>
        <tr>
          {(['name', 'skills', 'shift', 'onCall', 'employer'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`roster.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {technicians.map((technician) => (
          <tr key={technician.id}>
            <th scope="row">
              {nameIn(technician.name, i18n.language)} <small>{technician.id}</small>
            </th>
            <td>{technician.skills.join(', ')}</td>
            <td>
              <NativeSelect
                size="xs"
                aria-label={`${t('roster.shift')} ${nameIn(technician.name, i18n.language)}`}
                value={technician.shift}
                data={shifts.map(({ id, from, to }) => ({
                  value: id,
                  label: `${id} ${from}–${to}`,
                }))}
                onChange={(event) => save({ ...technician, shift: event.currentTarget.value })}
              />
            </td>
            <td>
              <Switch
                size="sm"
                aria-label={`${t('roster.onCall')} ${nameIn(technician.name, i18n.language)}`}
                checked={technician.onCall}
                onChange={(event) => save({ ...technician, onCall: event.currentTarget.checked })}
              />
            </td>
            <td>{technician.employer}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
