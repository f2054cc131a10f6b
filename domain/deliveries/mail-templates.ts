import type { AnyMailTemplate } from './mail-template.js';
import { applicationReceived } from './templates/application-received.js';
import { applicationUndecided } from './templates/application-undecided.js';
import { backOfficeTask } from './templates/back-office-task.js';
import { batteryAppointment } from './templates/battery-appointment.js';
import { batteryAppointmentReminder } from './templates/battery-appointment-reminder.js';
import { batteryNotice } from './templates/battery-notice.js';
import { batteryReminder } from './templates/battery-reminder.js';
import { batteryReplaced } from './templates/battery-replaced.js';
import { batteryRequestAnswer } from './templates/battery-request-answer.js';
import { batteryRequestClosed } from './templates/battery-request-closed.js';
import { claimIssued } from './templates/claim-issued.js';
import { contractNotice } from './templates/contract-notice.js';
import { creditNoteIssued } from './templates/credit-note-issued.js';
import { cureDemanded } from './templates/cure-demanded.js';
import { deadlineForCustomer } from './templates/deadline-for-customer.js';
import { deadlineNotice } from './templates/deadline-notice.js';
import { deadlinePassed } from './templates/deadline-passed.js';
import { decisionNeeded } from './templates/decision-needed.js';
import { emailChanged } from './templates/email-changed.js';
import { environmentImprovement } from './templates/environment-improvement.js';
import { invoiceIssued } from './templates/invoice-issued.js';
import { paymentReminder } from './templates/payment-reminder.js';
import { registrationCompleted } from './templates/registration-completed.js';
import { registrationRefused } from './templates/registration-refused.js';
import { relocationAnswer } from './templates/relocation-answer.js';
import { resumed } from './templates/resumed.js';
import { supplyRefundDecided } from './templates/supply-refund-decided.js';
import { supplyRefundProposed } from './templates/supply-refund-proposed.js';
import { suspended } from './templates/suspended.js';
import { suspensionAnnounced } from './templates/suspension-announced.js';
import { terminated } from './templates/terminated.js';

/** Every kind of mail that Genba sends. */
export const mailTemplates: readonly AnyMailTemplate[] = [
  applicationReceived,
  applicationUndecided,
  backOfficeTask,
  batteryAppointment,
  batteryAppointmentReminder,
  batteryNotice,
  batteryReminder,
  batteryReplaced,
  batteryRequestAnswer,
  batteryRequestClosed,
  claimIssued,
  contractNotice,
  creditNoteIssued,
  cureDemanded,
  deadlineForCustomer,
  deadlineNotice,
  deadlinePassed,
  decisionNeeded,
  emailChanged,
  environmentImprovement,
  invoiceIssued,
  paymentReminder,
  registrationCompleted,
  registrationRefused,
  relocationAnswer,
  resumed,
  supplyRefundDecided,
  supplyRefundProposed,
  suspended,
  suspensionAnnounced,
  terminated,
];

/** Finds a kind of mail by its name. */
export function findMailTemplate(name: string): AnyMailTemplate | undefined {
  return mailTemplates.find((template) => template.name === name);
}
