import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it arrived. */
export interface ReceivedPost {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** What a receiver answers; `headers` such as a redirect's Location. `never` leaves the caller waiting. */
export type Answer = { status: number; headers?: Record<string, string>; text?: string } | 'never';

/** An HTTP server of somebody else, which answers as it is told and keeps what it got. */
export class HttpReceiver {
  readonly received: ReceivedPost[] = [];
  /** Says what to answer; 204 unless another answer is set. */
  answer: (post: ReceivedPost) => Answer = () => ({ status: 204 });
  private readonly server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { url: path = '', headers } = request;
    const post = { path, headers, body: Buffer.concat(chunks).toString('utf8') };
    this.received.push(post);
    const answer = this.answer(post);
    if (answer === 'never') return;
    response.writeHead(answer.status, answer.headers).end(answer.text);
  });

  static async open(): Promise<HttpReceiver> {
    const receiver = new HttpReceiver();
    receiver.server.listen(0, '127.0.0.1');
    await once(receiver.server, 'listening');
    return receiver;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/hook`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}
