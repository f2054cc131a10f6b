import type { JsonObject } from '../json.js';
import type { DeliveryLanguage } from './delivery-request.js';
import { nameIn } from './name-in.js';

/** A mail as plain text. A template gives no signature: every mail gets the same one when it is sent. */
export interface MailText {
  subject: string;
  text: string;
}

/** One kind of mail in both languages, and the data that previews show it with. */
export interface MailTemplate<Data> {
  name: string;
  sample: Data;
  ja(data: Data): MailText;
  en(data: Data): MailText;
}

/** A template as the registry keeps it: what it takes is known to whoever causes the mail. */
export type AnyMailTemplate = Omit<MailTemplate<never>, 'sample'> & { sample: object };

/** Declares a kind of mail; its name is what a request names and stays for ever. */
export function defineTemplate<Data extends object>(
  template: MailTemplate<Data>,
): MailTemplate<Data> {
  return template;
}

/** Writes the text of a mail, without its signature; the customer is addressed in the mail's language. */
export function textOf(
  template: AnyMailTemplate,
  language: DeliveryLanguage,
  data: JsonObject,
): MailText {
  const { customer } = data;
  const addressed = typeof customer === 'string' ? { customer: nameIn(customer, language) } : {};
  return template[language]({ ...data, ...addressed } as never);
}
