import './forms.css';
import type { FieldSpec } from './field-spec.js';
import { FormField } from './form-field.js';
import type { SpecFormState } from './use-spec-form.js';

interface SpecFieldsProps {
  fields: readonly FieldSpec[];
  form: SpecFormState;
  /** `md` on phones, where fingers type. */
  size?: 'xs' | 'md';
}

/** The fields of a form, in their order. */
export function SpecFields({ fields, form, size = 'xs' }: SpecFieldsProps) {
  return (
    <div className={`spec-fields spec-fields-${size}`}>
      {fields
        .filter(({ hidden }) => !hidden)
        .map((field) => (
          <FormField
            key={field.name}
            field={field}
            size={size}
            value={form.values[field.name] ?? ''}
            error={form.errors[field.name]}
            onChange={(value) => form.set(field.name, value)}
          />
        ))}
    </div>
  );
}
