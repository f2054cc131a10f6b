import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueuedOperation } from './outbox-db.js';

/** Why the server did not take an action, in plain words of the reader's language. */
export function useRefusalText(): (operation: QueuedOperation) => string {
  const { t } = useTranslation();
  return useCallback(
    ({ code, message, state, currentStatus }: QueuedOperation) => {
      const why = t(`problem.code.${code ?? 'UNKNOWN'}`, {
        defaultValue: message ?? t('problem.unknown'),
      });
      if (state !== 'conflict' || !currentStatus) return why;
      return t('outbox.conflictExplain', { why, status: t(`status.${currentStatus}`) });
    },
    [t],
  );
}
