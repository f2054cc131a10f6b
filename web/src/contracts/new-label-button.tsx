import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../session/api-client.js';
import { once } from '../session/operation-key.js';
import { useProblemText } from '../session/problem-text.js';

/** Issues another label for a machine whose own is lost or cannot be read; it joins the documents. */
export function NewLabelButton({ contract, machine }: { contract: string; machine: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const problemText = useProblemText();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/labels', { params: { header: once() }, body: { controlNumber: machine } }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['contract', contract, 'documents'] }),
  });
  return (
    <div>
      <Button size="compact-sm" variant="default" loading={isPending} onClick={() => mutate()}>
        {t('newLabel.issue', { machine })}
      </Button>
      {error && (
        <p className="form-problem" role="alert">
          {problemText(error)}
        </p>
      )}
    </div>
  );
}
