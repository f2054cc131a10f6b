import { createTransport } from 'nodemailer';
import type { AttemptAnswer } from '../../domain/deliveries/attempt-delivery.js';
import type { MailSender } from '../../domain/deliveries/mail-sender.js';

/** A file that goes along. */
export interface MailFile {
  fileName: string;
  contentType: string;
  content: Buffer;
}

/** A mail, ready to be sent. */
export interface OutgoingMail {
  /** Id of the delivery; the Message-ID is made from it, so that every try has the same. */
  id: string;
  from: MailSender;
  to: { mail: string; name?: string };
  subject: string;
  text: string;
  attachments?: MailFile[];
}

const CONNECT_LIMIT_MS = 10_000;
const SILENCE_LIMIT_MS = 20_000;

/** What a failed sending tells about itself. */
interface SmtpFailure {
  message?: string;
  /** nodemailer's own: EAUTH is about us, everything with a 5xx reply otherwise about this mail. */
  code?: string;
  responseCode?: number;
  response?: string;
}

/**
 * Sends a mail once over a connection of its own. A reply of the 5xx kind refuses it for good; a 4xx
 * reply, a server that is away and a login that fails may be otherwise later.
 */
export async function sendMail(smtpUrl: string, mail: OutgoingMail): Promise<AttemptAnswer> {
  const { id, from, to, subject, text, attachments = [] } = mail;
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: CONNECT_LIMIT_MS,
    greetingTimeout: CONNECT_LIMIT_MS,
    socketTimeout: SILENCE_LIMIT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    const { response } = await transport.sendMail({
      from,
      // Names come from forms: a line end in one stays out of what readers of mail show.
      to: { name: (to.name ?? '').replace(/\p{Cc}+/gu, ' '), address: to.mail },
      subject,
      text,
      messageId: `<${id}@${from.address.split('@').at(-1)}>`,
      headers: { 'Genba-Delivery-Id': id, 'Auto-Submitted': 'auto-generated' },
      attachments: attachments.map(({ fileName, contentType, content }) => ({
        filename: fileName,
        contentType,
        content,
      })),
    });
    const status = Number.parseInt(response, 10);
    return { outcome: 'delivered', answer: response, ...(status > 0 ? { status } : {}) };
  } catch (failure) {
    return answerOf(failure as SmtpFailure);
  } finally {
    transport.close();
  }
}

function answerOf({ code, message, response, responseCode: status }: SmtpFailure): AttemptAnswer {
  const answer = response ?? message ?? 'The mail could not be sent.';
  const isNoReceiver = code === 'EENVELOPE' && status === undefined;
  if (code !== 'EAUTH' && ((status ?? 0) >= 500 || isNoReceiver)) {
    return {
      outcome: 'refused',
      code: 'MAIL_REFUSED',
      answer,
      ...(status === undefined ? {} : { status }),
    };
  }
  return { outcome: 'failed', answer, ...(status === undefined ? {} : { status }) };
}
