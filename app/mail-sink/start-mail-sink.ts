import { once } from 'node:events';
import type { Server } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { MailFolder } from './mail-folder.js';
import { mailServer } from './mail-server.js';

const LARGEST_MAIL_BYTES = 25 * 1_048_576;

/** A mail server that delivers nothing: it keeps what it gets and shows it. */
export interface MailSink {
  readonly smtpUrl: string;
  readonly pageAddress: string;
  stop(): Promise<void>;
}

/** Starts it on this machine's own address only; what it keeps stays in the folder. */
export async function startMailSink(options: {
  folder: string;
  port: number;
  pagePort: number;
}): Promise<MailSink> {
  const folder = await MailFolder.open(options.folder);
  const smtp = new SMTPServer({
    banner: 'Genba keeps this mail and delivers it to nobody',
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: LARGEST_MAIL_BYTES,
    onData: async (stream, _session, reply) => {
      try {
        const chunks: Buffer[] = [];
        for await (const chunk of stream) chunks.push(chunk as Buffer);
        await folder.keep(Buffer.concat(chunks));
        reply();
      } catch {
        reply(Object.assign(new Error('The mail could not be kept'), { responseCode: 452 }));
      }
    },
  });
  // Connections that break off are the sender's business; without a listener they would end us.
  smtp.on('error', () => undefined);
  smtp.listen(options.port, '127.0.0.1');
  await listening(smtp.server);
  const pages = mailServer(folder);
  pages.listen(options.pagePort, '127.0.0.1');
  await listening(pages);
  return {
    smtpUrl: `smtp://127.0.0.1:${options.port}`,
    pageAddress: `http://localhost:${options.pagePort}/`,
    async stop() {
      pages.closeAllConnections();
      pages.close();
      await new Promise<void>((resolve) => smtp.close(() => resolve()));
    },
  };
}

async function listening(server: Server): Promise<void> {
  if (!server.listening) await once(server, 'listening');
}
