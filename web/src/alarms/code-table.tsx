import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeForm } from './code-form.js';
import { useAlarmCodes } from './use-alarm-tables.js';

const columns = ['code', 'meaning', 'severity', 'technician', 'part', 'symptom'] as const;

/** What alarms mean and what follows from each; managers change it in place. */
export function CodeTable({ mayChange }: { mayChange: boolean }) {
  const { t, i18n } = useTranslation();
  const { data = [] } = useAlarmCodes();
  const [editing, setEditing] = useState<string>();
  return (
    <section className="alarm-office">
      <div className="clocks-bar">
        <h1>{t('alarmTable.title')}</h1>
        <span className="count">{data.length}</span>
        <span className="toolbar-space" />
        {mayChange && (
          <Button size="xs" onClick={() => setEditing('')}>
            {t('alarmTable.add')}
          </Button>
        )}
      </div>
      <p className="alarm-none">{t('alarmTable.unknown')}</p>
      {editing !== undefined && (
        <CodeForm
          key={editing}
          entry={data.find(({ code }) => code === editing)}
          onDone={() => setEditing(undefined)}
        />
      )}
      <div className="alarm-table">
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`alarmTable.${column}`)}
                </th>
              ))}
              {mayChange && (
                <th scope="col">
                  <span className="visually-hidden">{t('alarmTable.edit')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {data.map((entry) => (
              <tr key={entry.code} className={`severity-${entry.severity}`}>
                <th scope="row">{entry.code}</th>
                <td>{i18n.language === 'ja' ? entry.meaning.ja : entry.meaning.en}</td>
                <td>{t(`alarmSeverity.${entry.severity}`)}</td>
                <td>
                  {t(
                    entry.arrangesTechnician ? 'alarmTable.sendsTechnician' : 'alarmTable.callOnly',
                  )}
                </td>
                <td>{entry.part ?? '–'}</td>
                <td>{entry.symptom}</td>
                {mayChange && (
                  <td>
                    <Button
                      size="compact-xs"
                      variant="default"
                      onClick={() => setEditing(entry.code)}
                    >
                      {t('alarmTable.edit')}
                    </Button>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
