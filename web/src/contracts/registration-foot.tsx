import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

interface RegistrationFootProps {
  problem: string | undefined;
  submit: string;
  sending: boolean;
}

/** What stands against sending it, the way back, and the way on. */
export function RegistrationFoot({ problem, submit, sending }: RegistrationFootProps) {
  const { t } = useTranslation();
  return (
    <>
      {problem && (
        <p className="form-problem" role="alert">
          {problem}
        </p>
      )}
      <Group gap="xs" justify="flex-end">
        <Button size="xs" variant="default" component={Link} to="/contracts">
          {t('action.cancel')}
        </Button>
        <Button size="xs" type="submit" loading={sending}>
          {submit}
        </Button>
      </Group>
    </>
  );
}
