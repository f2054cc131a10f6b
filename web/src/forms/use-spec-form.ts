import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../session/problem.js';
import { bodyOf, type FieldValues, type FormPart, missingIn, startValues } from './field-spec.js';
import { useInputText } from './input-text.js';
import { allFields } from './row-fields.js';

/** Finds the field that a problem is about; the path may begin with the part of the body it stands in. */
function fieldAt(
  fields: readonly FormPart[],
  values: FieldValues,
  path: string,
  within: string,
): string | undefined {
  const inner =
    within !== '' && path.startsWith(`${within}.`) ? path.slice(within.length + 1) : path;
  return [...fields, ...allFields(fields, values)].find(
    ({ name }) => name === path || name === inner,
  )?.name;
}

/** The state of a form made of fields: values, what is missing, and what the server says of a field. */
export function useSpecForm(fields: readonly FormPart[], within = '') {
  const { t } = useTranslation();
  const inputText = useInputText();
  const [values, setValues] = useState(() => startValues(fields));
  const [errors, setErrors] = useState<Record<string, string>>({});
  return {
    values,
    errors,
    set: (name: string, value: string) => {
      setValues((now) => ({ ...now, [name]: value }));
      setErrors(({ [name]: _settled, ...others }) => others);
    },
    /** Several at once, as when a row is added. */
    setAll: (changed: FieldValues) => {
      setValues((now) => ({ ...now, ...changed }));
      setErrors({});
    },
    reset: () => setValues(startValues(fields)),
    /** Gives the body, or nothing when something is missing, which the fields then say. */
    body: () => {
      const missing = missingIn(fields, values);
      setErrors(Object.fromEntries(missing.map((name) => [name, t('session.required')])));
      return missing.length > 0 ? undefined : bodyOf(fields, values);
    },
    /** Shows a refusal at its field; answers whether it had one here. */
    refuse: (error: unknown, text: string): boolean => {
      if (!(error instanceof ProblemError)) return false;
      const { field, errors: several = [] } = error.problem;
      const told = several.length > 0 ? several : [{ field: field ?? '', message: text }];
      const found = told.flatMap((each) => {
        const name = fieldAt(fields, values, each.field, within);
        return name === undefined ? [] : [[name, inputText(each)] as const];
      });
      setErrors(
        Object.fromEntries(found.map(([name, why]) => [name, several.length > 0 ? why : text])),
      );
      return found.length > 0;
    },
  };
}
export type SpecFormState = ReturnType<typeof useSpecForm>;
