import { loadSettings } from '../../config/settings.js';
import { SettingsError } from '../../config/settings-error.js';

describe('settings of deliveries', () => {
  it('send nothing and let nothing into private networks unless somebody says so', () => {
    const { deliveries, mailSink } = loadSettings({});
    expect(deliveries).toMatchObject({
      mail: { from: { name: 'Genba Service Desk', address: 'service-desk@genba.example' } },
      retry: { tries: 8, firstRetryMs: 5_000 },
      webhooks: { allowPrivateAddresses: false, timeoutMs: 10_000 },
    });
    expect(deliveries.mail.smtpUrl).toBeUndefined();
    expect(mailSink).toEqual({ port: 2525, pagePort: 8025 });
  });

  it('come from the variables', () => {
    const { deliveries } = loadSettings({
      GENBA_SMTP_URL: 'smtps://user:secret@mail.example:465',
      GENBA_MAIL_FROM: '現場サービス <desk@genba.example>',
      GENBA_DELIVERY_TRIES: '3',
      GENBA_DELIVERY_FIRST_RETRY_SECONDS: '60',
      GENBA_WEBHOOK_PRIVATE_ADDRESSES: 'allow',
    });
    expect(deliveries).toMatchObject({
      mail: {
        smtpUrl: 'smtps://user:secret@mail.example:465',
        from: { name: '現場サービス', address: 'desk@genba.example' },
      },
      retry: { tries: 3, firstRetryMs: 60_000 },
      webhooks: { allowPrivateAddresses: true },
    });
  });

  it.each([
    ['GENBA_SMTP_URL', 'mail.example:25', 'must begin with smtp://'],
    ['GENBA_MAIL_FROM', 'nobody', 'must be an address'],
    ['GENBA_DELIVERY_TRIES', '0', 'must be a whole number from 1 to 20'],
    ['GENBA_DELIVERY_FIRST_RETRY_SECONDS', '1.5', 'must be a whole number from 1 to 3600'],
    ['GENBA_WEBHOOK_PRIVATE_ADDRESSES', 'yes', 'expected one of'],
    ['GENBA_MAIL_PAGE_PORT', 'x', 'must be a port number'],
  ])('are refused with the name of the variable: %s=%s', (name, value, reason) => {
    const load = () => loadSettings({ [name]: value });
    expect(load).toThrow(SettingsError);
    expect(load).toThrow(name);
    expect(load).toThrow(reason);
  });
});
