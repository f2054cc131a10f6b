import { textOf } from '../../../domain/deliveries/mail-template.js';
import { mailTemplates } from '../../../domain/deliveries/mail-templates.js';
import { renderMail } from '../../../domain/deliveries/render-mail.js';
import { batteryNotice } from '../../../domain/deliveries/templates/battery-notice.js';
import type { JsonObject } from '../../../domain/json.js';

const sender = { name: 'Service Desk', address: 'desk@genba.example' };

describe('kinds of mail', () => {
  it('have names of their own', () => {
    const names = mailTemplates.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(mailTemplates)('are written in both languages, whole: $name', (template) => {
    const sample = template.sample as JsonObject;
    expect(JSON.parse(JSON.stringify(sample))).toEqual(sample);
    for (const language of ['ja', 'en'] as const) {
      const { subject, text } = textOf(template, language, sample);
      for (const part of [subject, text]) {
        expect(part.trim()).not.toBe('');
        expect(part).not.toMatch(/undefined|null|NaN|\[object/);
      }
      expect(subject).not.toContain('\n');
    }
    expect(textOf(template, 'ja', sample).text).toMatch(/御中|様/);
  });

  it('address a customer whose name is written in both languages in that of the mail', () => {
    const data = { ...batteryNotice.sample, customer: '桜製作所 / Sakura Works' };
    expect(textOf(batteryNotice, 'ja', data).text).toContain('桜製作所 御中');
    expect(textOf(batteryNotice, 'en', data).text).toContain('Dear Sakura Works,');
  });

  it.each(mailTemplates)('carry the sender as their signature: $name', (template) => {
    const { text } = renderMail(template, 'ja', template.sample as JsonObject, sender);
    expect(text).toContain('Service Desk\ndesk@genba.example\n本メールは');
  });
});
