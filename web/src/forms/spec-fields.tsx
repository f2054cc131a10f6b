import './forms.css';
import type { FormPart } from './field-spec.js';
import { FormField } from './form-field.js';
import { RowsInput } from './rows-input.js';
import type { SpecFormState } from './use-spec-form.js';

interface SpecFieldsProps {
  fields: readonly FormPart[];
  form: SpecFormState;
  /** `md` on phones, where fingers type. */
  size?: 'xs' | 'md';
}

/** The fields of a form, in their order. */
export function SpecFields({ fields, form, size = 'xs' }: SpecFieldsProps) {
  return (
    <div className={`spec-fields spec-fields-${size}`}>
      {fields
        .filter((field) => field.kind === 'rows' || !field.hidden)
        .map((field) =>
          field.kind === 'rows' ? (
            <RowsInput key={field.name} rows={field} form={form} size={size} />
          ) : (
            <FormField
              key={field.name}
              field={field}
              size={size}
              value={form.values[field.name] ?? ''}
              error={form.errors[field.name]}
              onChange={(value) => form.set(field.name, value)}
            />
          ),
        )}
    </div>
  );
}
