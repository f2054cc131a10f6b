import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail server of somebody else, which refuses as it is told and keeps what it took. */
export class MailReceiver {
  readonly received: Email[] = [];
  /** Says with which reply an address is refused. */
  refuses: (address: string) => { code: number; text: string } | undefined = () => undefined;
  private readonly server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo: ({ address }, _session, reply) => {
      const refusal = this.refuses(address);
      reply(refusal && Object.assign(new Error(refusal.text), { responseCode: refusal.code }));
    },
    onData: async (stream, _session, reply) => {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      this.received.push(await PostalMime.parse(Buffer.concat(chunks)));
      reply();
    },
  });

  static async open(): Promise<MailReceiver> {
    const receiver = new MailReceiver();
    receiver.server.listen(0, '127.0.0.1');
    await once(receiver.server.server, 'listening');
    return receiver;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  /** The mails that came to an address, in their order. */
  to(address: string): Email[] {
    return this.received.filter(({ to }) => to?.some((each) => each.address === address));
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }
}
