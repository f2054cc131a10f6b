import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { InputError } from '../session/problem.js';

/** Turns what is wrong with one value into the reader's language; the server's words where none are known. */
export function useInputText(): (error: InputError) => string {
  const { t } = useTranslation();
  return useCallback(
    ({ reason, limit, message }: InputError) =>
      t(`form.invalid.${reason}`, {
        limit,
        defaultValue: t('form.notValid', { why: message }),
      }),
    [t],
  );
}
