import { Alert, Button, CopyButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** A secret at the only moment at which it can be read. */
export function SecretNotice({ secret, onClose }: { secret: string; onClose(): void }) {
  const { t } = useTranslation();
  return (
    <Alert
      className="secret-notice"
      color="yellow"
      withCloseButton
      closeButtonLabel={t('action.close')}
      title={t('webhooks.secretOnce')}
      onClose={onClose}
    >
      <code>{secret}</code>{' '}
      <CopyButton value={secret}>
        {({ copied, copy }) => (
          <Button size="compact-xs" variant="default" onClick={copy}>
            {t(copied ? 'webhooks.copied' : 'webhooks.copy')}
          </Button>
        )}
      </CopyButton>
    </Alert>
  );
}
