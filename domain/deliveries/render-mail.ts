import type { JsonObject } from '../json.js';
import type { DeliveryLanguage } from './delivery-request.js';
import type { MailSender } from './mail-sender.js';
import { type AnyMailTemplate, type MailText, textOf } from './mail-template.js';

const RULE = '----------------------------------------------------------------';

const AUTOMATIC: Readonly<Record<DeliveryLanguage, string>> = {
  ja: '本メールはシステムより自動的に送信しています。',
  en: 'This mail was sent automatically.',
};

/** Writes a mail whole: the text of its template, then the same signature under every mail. */
export function renderMail(
  template: AnyMailTemplate,
  language: DeliveryLanguage,
  data: JsonObject,
  sender: MailSender,
): MailText {
  const { subject, text } = textOf(template, language, data);
  const signature = [RULE, sender.name, sender.address, AUTOMATIC[language], RULE];
  return { subject, text: `${text.trimEnd()}\n\n${signature.join('\n')}\n` };
}
