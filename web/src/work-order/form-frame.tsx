import { Button, Group } from '@mantine/core';
import type { FormEventHandler, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkOrderDetail } from '../session/api-types.js';

export interface ActionFormProps {
  workOrder: WorkOrderDetail;
  onDone(): void;
}

interface FormFrameProps {
  submit: string;
  danger?: boolean;
  sending: boolean;
  onSubmit: FormEventHandler;
  onDone(): void;
  children: ReactNode;
}

/** The frame that all short forms of the drawer share: fields, then what happens, then a way out. */
export function FormFrame({ submit, danger, sending, onSubmit, onDone, children }: FormFrameProps) {
  const { t } = useTranslation();
  return (
    <form className="action-form" onSubmit={onSubmit}>
      {children}
      <Group gap="xs" justify="flex-end">
        <Button size="xs" variant="default" onClick={onDone}>
          {t('action.cancel')}
        </Button>
        <Button size="xs" type="submit" loading={sending} {...(danger && { color: 'red.9' })}>
          {submit}
        </Button>
      </Group>
    </form>
  );
}
