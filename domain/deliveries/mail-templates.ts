import type { AnyMailTemplate } from './mail-template.js';
import { batteryNotice } from './templates/battery-notice.js';
import { invoiceIssued } from './templates/invoice-issued.js';
import { registrationCompleted } from './templates/registration-completed.js';

/** Every kind of mail that Genba sends. */
export const mailTemplates: readonly AnyMailTemplate[] = [
  batteryNotice,
  invoiceIssued,
  registrationCompleted,
];

/** Finds a kind of mail by its name. */
export function findMailTemplate(name: string): AnyMailTemplate | undefined {
  return mailTemplates.find((template) => template.name === name);
}
