import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { nameIn } from '../i18n/name-in.js';
import { usePeople } from '../people/use-names.js';

interface PersonChoiceProps {
  name: string;
  label: string;
  size: 'xs' | 'md';
  error: string | undefined;
  withAsterisk: boolean;
  value: string;
  onChange(id: string): void;
}

/** Somebody by name: people are chosen, never typed as ids. */
export function PersonChoice({ onChange, ...shared }: PersonChoiceProps) {
  const { i18n } = useTranslation();
  const { data = [] } = usePeople();
  const people = data
    .map(({ id, name }) => ({ value: id, label: nameIn(name, i18n.language) }))
    .sort((a, b) => a.label.localeCompare(b.label, i18n.language));
  return (
    <NativeSelect
      {...shared}
      data={[{ value: '', label: '–' }, ...people]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
