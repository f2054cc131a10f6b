import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { labelOf, type RowsSpec, startValues } from './field-spec.js';
import { FormField } from './form-field.js';
import { rowsIn, withoutRow, withRow } from './row-fields.js';
import type { SpecFormState } from './use-spec-form.js';

interface RowsInputProps {
  rows: RowsSpec;
  form: SpecFormState;
  size: 'xs' | 'md';
}

/** Rows of fields below a heading of their own: one is added or taken out with one press. */
export function RowsInput({ rows, form, size }: RowsInputProps) {
  const { t } = useTranslation();
  const { values, errors } = form;
  return (
    <fieldset className="spec-rows">
      <legend>{t(`field.${labelOf(rows)}`)}</legend>
      {rowsIn(rows, values).map((columns, row) => (
        <div key={columns[0]?.name} className="spec-row">
          {columns.map((field) => (
            <FormField
              key={field.name}
              field={field}
              size={size}
              value={values[field.name] ?? ''}
              error={errors[field.name]}
              onChange={(value) => form.set(field.name, value)}
            />
          ))}
          <Button
            size={`compact-${size}`}
            variant="subtle"
            color="red.9"
            onClick={() => form.setAll(withoutRow(rows, values, row))}
          >
            {t('form.removeRow')}
          </Button>
        </div>
      ))}
      {errors[rows.name] && <p className="form-problem">{errors[rows.name]}</p>}
      <Button
        size={`compact-${size}`}
        variant="light"
        onClick={() => form.setAll(withRow(rows, values, startValues(rows.columns)))}
      >
        {t('form.addRow')}
      </Button>
    </fieldset>
  );
}
