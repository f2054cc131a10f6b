import { mailTemplates } from '../../domain/deliveries/mail-templates.js';
import { deliveries } from '../../web/src/i18n/en/deliveries.js';

describe('kinds of mail on the screen', () => {
  it('have a name for every template, and none for one that is gone', () => {
    const names = mailTemplates.map(({ name }) => name);
    expect(Object.keys(deliveries.mailTemplate).sort()).toEqual(names.sort());
  });
});
