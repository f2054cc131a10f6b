import { Button, NativeSelect, NumberInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../session/problem-text.js';
import {
  type AlarmSettings,
  type AlarmSettingsChange,
  useAlarmSettings,
  useAlarmTableChanges,
} from './use-alarm-tables.js';

const figures = [
  'groupMinutes',
  'holdDownMinutes',
  'flappingChanges',
  'flappingMinutes',
  'quietMinutes',
  'forgetHours',
] as const;

/** How alarms are treated from now on. */
export function AlarmSettingsForm() {
  const { data } = useAlarmSettings();
  return data ? <Settings key={data.version} stored={data} /> : null;
}

function Settings({ stored }: { stored: AlarmSettings }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const { saveSettings } = useAlarmTableChanges();
  const { version, changedBy: _by, changedAt: _at, ...named } = stored;
  const [settings, setSettings] = useState<AlarmSettingsChange>(named);
  const save = () =>
    saveSettings.mutate(
      { version, body: settings },
      {
        onSuccess: () => notifications.show({ message: t('alarmSettings.saved') }),
        onError: (error) => notifications.show({ color: 'red', message: problemText(error) }),
      },
    );
  return (
    <section className="alarm-panel">
      <h2>{t('alarmSettings.title')}</h2>
      <div className="alarm-settings">
        {figures.map((name) => (
          <NumberInput
            key={name}
            size="xs"
            min={0}
            allowDecimal={false}
            label={t(`alarmSettings.${name}`)}
            value={settings[name]}
            onChange={(value) => setSettings({ ...settings, [name]: Number(value) })}
          />
        ))}
        <NativeSelect
          size="xs"
          label={t('alarmSettings.arrange')}
          value={settings.arrange}
          data={(['with_call', 'after_yes'] as const).map((value) => ({
            value,
            label: t(`alarmSettings.${value}`),
          }))}
          onChange={(event) =>
            setSettings({
              ...settings,
              arrange: event.currentTarget.value === 'after_yes' ? 'after_yes' : 'with_call',
            })
          }
        />
      </div>
      <p className="alarm-none">{t('alarmSettings.running')}</p>
      <Button size="xs" loading={saveSettings.isPending} onClick={save}>
        {t('action.save')}
      </Button>
    </section>
  );
}
