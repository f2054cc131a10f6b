import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadState } from '../lists/load-state.js';
import { answerOf, api } from '../session/api-client.js';
import { MailSheet } from './mail-sheet.js';

type Language = 'ja' | 'en';

function useTemplates() {
  return useQuery({
    queryKey: ['mail-templates'],
    queryFn: async () => (await answerOf(api.GET('/mail-templates'))).items,
  });
}

function Preview({ name, language }: { name: string; language: Language }) {
  const { data, error } = useQuery({
    queryKey: ['mail-templates', name, language],
    queryFn: () =>
      answerOf(
        api.GET('/mail-templates/{name}/preview', {
          params: { path: { name }, query: { language } },
        }),
      ),
  });
  return data ? <MailSheet mail={data} /> : <LoadState error={error} />;
}

/** Every kind of mail with sample data, in the language in which customers get it. */
export function MailPreviews() {
  const { t } = useTranslation();
  const { data, error } = useTemplates();
  const [chosen, setChosen] = useState<string>();
  const [language, setLanguage] = useState<Language>('ja');
  if (!data) return <LoadState error={error} />;
  const name = chosen ?? data[0]?.name;
  return (
    <div className="mail-previews">
      <div className="office-bar">
        <NativeSelect
          size="xs"
          aria-label={t('deliveries.kind')}
          value={name}
          data={data.map((template) => ({
            value: template.name,
            label: t(`mailTemplate.${template.name}`, { defaultValue: template.name }),
          }))}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <SegmentedControl
          size="xs"
          aria-label={t('shell.language')}
          value={language}
          data={[
            { value: 'ja', label: '日本語' },
            { value: 'en', label: 'English' },
          ]}
          onChange={(value) => setLanguage(value === 'en' ? 'en' : 'ja')}
        />
      </div>
      {name && <Preview name={name} language={language} />}
    </div>
  );
}
