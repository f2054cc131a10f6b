import { MultiSelect, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type FieldSpec, labelOf } from './field-spec.js';
import { PersonChoice } from './person-choice.js';

interface FormFieldProps {
  field: FieldSpec;
  value: string;
  error: string | undefined;
  size: 'xs' | 'md';
  onChange(value: string): void;
}

const types = {
  text: 'text',
  email: 'email',
  date: 'date',
  day: 'date',
  month: 'month',
  instant: 'datetime-local',
  whole: 'number',
  decimal: 'number',
  wholes: 'text',
  names: 'text',
} as const;

/** One field, asked for in the way that its kind is entered best. */
export function FormField({ field, value, error, size, onChange }: FormFieldProps) {
  const { t } = useTranslation();
  const { kind, optional, hint } = field;
  const shared = {
    size,
    error,
    name: field.name,
    label: t(`field.${labelOf(field)}`),
    withAsterisk: !optional,
    ...(hint && { description: t(`fieldHint.${hint}`) }),
  };
  if (kind === 'choice' || kind === 'yes-no') {
    const options = kind === 'yes-no' ? ['no', 'yes'] : [...(field.options ?? [])];
    const data = options.map((option) => ({
      value: option,
      label: t(`option.${option}`, { defaultValue: option }),
    }));
    return (
      <NativeSelect
        {...shared}
        data={optional ? [{ value: '', label: '–' }, ...data] : data}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  }
  if (kind === 'person') {
    return <PersonChoice {...shared} value={value} onChange={onChange} />;
  }
  if (kind === 'many') {
    return (
      <MultiSelect
        {...shared}
        data={(field.options ?? []).map((option) => ({
          value: option,
          label: t(`option.${option}`, { defaultValue: option }),
        }))}
        value={value === '' ? [] : value.split(',')}
        onChange={(chosen) => onChange(chosen.join(','))}
      />
    );
  }
  return (
    <TextInput
      {...shared}
      type={types[kind]}
      {...(kind === 'decimal' && { step: '0.0001' })}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
