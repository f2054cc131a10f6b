import { loadSettings } from '../../config/settings.js';
import { settingsWarnings } from '../../config/settings-warnings.js';

describe('the settings of the issuer and of the public address', () => {
  it('are clearly invented unless set, which a start says', () => {
    const settings = loadSettings({});
    expect(settings.issuer).toMatchObject({
      name: expect.stringContaining('デモ'),
      registrationNumber: 'T9000000000000',
    });
    expect(settingsWarnings(settings)).toEqual([expect.stringContaining('invented')]);
  });

  it('are taken from the variables', () => {
    const settings = loadSettings({
      GENBA_PUBLIC_URL: 'https://genba.example/desk',
      GENBA_ISSUER_NAME: '見本株式会社',
      GENBA_ISSUER_REGISTRATION_NUMBER: 'T7000012050002',
    });
    expect(settings.publicUrl).toBe('https://genba.example/desk');
    expect(settings.issuer).toMatchObject({
      name: '見本株式会社',
      registrationNumber: 'T7000012050002',
    });
    expect(settingsWarnings(settings)).toEqual([]);
  });

  it('make the public address follow the port', () => {
    expect(loadSettings({ GENBA_HTTP_PORT: '9000' }).publicUrl).toBe('http://localhost:9000');
  });

  it('warn of a number without the check digit of a corporation, which an individual may have', () => {
    const settings = loadSettings({ GENBA_ISSUER_REGISTRATION_NUMBER: 'T1234567890123' });
    expect(settingsWarnings(settings)).toEqual([expect.stringContaining('T1234567890123')]);
  });

  it.each([
    ['GENBA_ISSUER_REGISTRATION_NUMBER', 'T123'],
    ['GENBA_ISSUER_REGISTRATION_NUMBER', '1234567890123'],
    ['GENBA_PUBLIC_URL', 'genba.example'],
    ['GENBA_PUBLIC_URL', 'javascript:alert(1)'],
    ['GENBA_PUBLIC_URL', 'https://genba.example/?a=b'],
    ['GENBA_ISSUER_NAME', ' '],
  ])('refuse %s=%s and name it', (name, value) => {
    expect(() => loadSettings({ [name]: value })).toThrow(name);
  });
});
