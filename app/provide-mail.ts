import { join } from 'node:path';
import type { Settings } from '../config/settings.js';
import type { PortChooser } from './choose-port.js';
import { startMailSink } from './mail-sink/start-mail-sink.js';
import type { StopList } from './stop-list.js';

/** Where mails go: nothing when a server is configured or none is wanted. */
export interface MailInUse {
  readonly smtpUrl?: string;
  /** Where the mails that went out can be read. */
  readonly pageAddress?: string;
}

/**
 * In the demo, and as long as no mail server is configured, starts one that keeps all mails on this
 * machine. A store that already holds somebody's own data gets none: its mails are parked instead,
 * so that nobody takes them for sent.
 */
export async function provideMail(
  { deliveries, mailSink }: Settings,
  isDemo: boolean,
  folder: string,
  ports: PortChooser,
  stops: StopList,
): Promise<MailInUse> {
  if (deliveries.mail.smtpUrl !== undefined || !isDemo) return {};
  const port = await ports.choose('mail', mailSink.port, 'GENBA_MAIL_SINK_PORT');
  const pagePort = await ports.choose('its page', mailSink.pagePort, 'GENBA_MAIL_PAGE_PORT');
  const sink = await startMailSink({ folder: join(folder, 'mails'), port, pagePort });
  stops.add('the mail sink', () => sink.stop());
  return sink;
}
