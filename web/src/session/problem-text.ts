import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { NetworkError, ProblemError } from './problem.js';

/** Turns whatever a request threw into a sentence in the reader's language. */
export function useProblemText(): (error: unknown) => string {
  const { t } = useTranslation();
  return useCallback(
    (error: unknown) => {
      if (error instanceof NetworkError) return t('problem.offline');
      if (!(error instanceof ProblemError)) return t('problem.unknown');
      const { code, detail, title, params } = error.problem;
      return t(`problem.code.${code}`, { ...params, defaultValue: detail ?? title });
    },
    [t],
  );
}
