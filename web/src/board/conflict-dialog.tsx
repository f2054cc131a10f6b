import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Icon } from '../app/icon.js';
import { useNames } from '../people/use-names.js';
import { type AssignConflict, isOverridable } from './assignment.js';
import { reasonText } from './reason-text.js';
import type { Assigning } from './use-assign.js';

/** Lists what clashes; "assign anyway" needs a reason, which stays in the history. */
export function ConflictDialog({
  conflict,
  assigning,
}: {
  conflict: AssignConflict;
  assigning: Assigning;
}) {
  const { t, i18n } = useTranslation();
  const nameOf = useNames();
  const { register, handleSubmit, formState } = useForm<{ reason: string }>();
  const overridable = isOverridable(conflict);
  return (
    <Modal
      opened
      onClose={assigning.dismiss}
      title={t('conflict.title', { number: conflict.wish.number })}
    >
      <form onSubmit={handleSubmit(({ reason }) => assigning.assignAnyway(reason.trim()))}>
        {conflict.objections.map(({ technician, reasons }) => (
          <section key={technician ?? 'time'} className="conflict">
            <strong>{technician ? nameOf(technician) : t('conflict.time')}</strong>
            <ul>
              {reasons.map((reason) => (
                <li key={reason.code}>
                  <Icon name={reason.overridable ? 'alert' : 'lock'} size={13} />
                  {reasonText(reason, t, i18n.language)}
                </li>
              ))}
            </ul>
          </section>
        ))}
        {overridable ? (
          <TextInput
            label={t('conflict.reason')}
            description={t('conflict.kept')}
            data-autofocus
            error={formState.errors.reason && t('session.required')}
            {...register('reason', { validate: (reason) => reason.trim() !== '' })}
          />
        ) : (
          <p>{t('conflict.fixed')}</p>
        )}
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={assigning.dismiss}>
            {t('action.cancel')}
          </Button>
          {overridable && (
            <Button color="red.9" type="submit" loading={assigning.assigning}>
              {t('conflict.anyway')}
            </Button>
          )}
        </Group>
      </form>
    </Modal>
  );
}
