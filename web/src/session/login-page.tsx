import './login.css';
import { Alert, Button, Paper, PasswordInput, Stack, TextInput, Title } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Icon } from '../app/icon.js';
import { LanguageSwitch } from '../i18n/language-switch.js';
import { useProblemText } from './problem-text.js';
import { useSession } from './session-context.js';

interface Fields {
  userName: string;
  password: string;
}

/** The way in for everybody with an account. */
export function LoginPage() {
  const { t } = useTranslation();
  const { signIn } = useSession();
  const problemText = useProblemText();
  const { register, handleSubmit, setError, formState } = useForm<Fields>();
  const { errors, isSubmitting } = formState;

  const submit = handleSubmit(async ({ userName, password }) => {
    try {
      await signIn(userName, password);
    } catch (error) {
      setError('root', { message: problemText(error) });
    }
  });

  return (
    <main className="login">
      <Paper className="login-panel" component="form" onSubmit={submit} withBorder>
        <div className="login-head">
          <span className="brand-mark" aria-hidden="true">
            <Icon name="pin" size={22} />
          </span>
          <Title order={1} size="h3">
            Genba <span lang="ja">現場</span>
          </Title>
          <LanguageSwitch />
        </div>
        <Stack gap="sm">
          <TextInput
            label={t('session.userName')}
            autoComplete="username"
            autoCapitalize="none"
            error={errors.userName && t('session.required')}
            {...register('userName', { required: true })}
          />
          <PasswordInput
            label={t('session.password')}
            autoComplete="current-password"
            error={errors.password && t('session.required')}
            {...register('password', { required: true })}
          />
          {errors.root && (
            <Alert color="red" role="alert" variant="light">
              {errors.root.message}
            </Alert>
          )}
          <Button type="submit" loading={isSubmitting} fullWidth>
            {t('session.signIn')}
          </Button>
        </Stack>
      </Paper>
    </main>
  );
}
