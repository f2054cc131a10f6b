import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { postWebhook } from '../../../activities/adapters/post-webhook.js';
import { publicLookup, type ResolveHost } from '../../../activities/adapters/public-lookup.js';
import type { AttemptAnswer } from '../../../domain/deliveries/attempt-delivery.js';
import { HttpReceiver } from '../../support/http-receiver.js';

let receiver: HttpReceiver;
beforeEach(async () => {
  receiver = await HttpReceiver.open();
});
afterEach(() => receiver.close());

const post = (url: string, resolve?: ResolveHost, allowPrivateAddresses = false) =>
  postWebhook(
    { url, body: '{}', headers: {} },
    { allowPrivateAddresses, timeoutMs: 500, ...(resolve && { resolve }) },
  );
const local = { address: '127.0.0.1', family: 4 };
const open = { address: '93.184.215.14', family: 4 };

describe('a webhook to a private address', () => {
  it.each([
    'http://127.0.0.1:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f.1:PORT/',
    'http://[::1]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://localhost:PORT/',
  ])('is not sent, however it is written: %s', async (url) => {
    const answer = await post(url.replace('PORT', String(receiver.port)));
    expect(answer).toMatchObject({ outcome: 'refused', code: 'WEBHOOK_ADDRESS_PRIVATE' });
    expect(receiver.received).toHaveLength(0);
  });

  it('is not sent when the name leads there by one of its addresses', async () => {
    const url = `http://hooks.example:${receiver.port}/`;
    const answer = await post(url, async () => [open, local]);
    expect(answer).toMatchObject({ outcome: 'refused', code: 'WEBHOOK_ADDRESS_PRIVATE' });
  });

  it('is not sent when the name led elsewhere as long as it was looked at (DNS rebinding)', async () => {
    const answers = [[open], [local]];
    const rebinding: ResolveHost = async () => answers.shift() ?? [];
    const connectTo = await new Promise((resolve) => {
      publicLookup(rebinding)('hooks.example', { all: true }, (_failure, found) => resolve(found));
    });
    // What was checked is what the connection goes to: nobody asks a second time for it.
    expect(connectTo).toEqual([open]);
    const url = `http://hooks.example:${receiver.port}/`;
    expect(await post(url, rebinding)).toMatchObject({ code: 'WEBHOOK_ADDRESS_PRIVATE' });
    expect(receiver.received).toHaveLength(0);
  });

  it('is sent where a setting allows it', async () => {
    expect(await post(receiver.url, undefined, true)).toMatchObject({ outcome: 'delivered' });
  });
});

/** Posts to a server that answers with these very bytes and, if so told, hangs up. */
async function answeredRaw(bytes: string, isOver: boolean): Promise<AttemptAnswer> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => (isOver ? socket.end(bytes) : socket.write(bytes)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const answer = await post(`http://127.0.0.1:${port}/`, undefined, true);
  server.close();
  return answer;
}

describe('a receiver', () => {
  const answered = (status: number, headers = {}, text = '') => {
    receiver.answer = () => ({ status, headers, text });
    return post(receiver.url, undefined, true);
  };

  it('that redirects is not followed', async () => {
    expect(await answered(302, { Location: '/elsewhere' })).toMatchObject({
      outcome: 'failed',
      status: 302,
    });
    expect(receiver.received.map(({ path }) => path)).toEqual(['/hook']);
  });

  it('that says it is gone is not asked again; any other refusal may pass', async () => {
    expect(await answered(410)).toMatchObject({ outcome: 'refused', code: 'RECEIVER_GONE' });
    expect(await answered(404)).toMatchObject({ outcome: 'failed', status: 404 });
    expect(await answered(503, {}, 'later')).toMatchObject({ outcome: 'failed', answer: 'later' });
  });

  it('that does not answer in time counts as failed', async () => {
    receiver.answer = () => 'never';
    expect(await post(receiver.url, undefined, true)).toEqual({
      outcome: 'failed',
      answer: 'No answer within 0.5 s',
    });
  });

  it.each([
    ['breaks off', true],
    ['never ends', false],
  ])(
    'that says yes in a body which %s has taken it: it is not sent again',
    async (_how, isOver) => {
      const answer = await answeredRaw('HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nabc', isOver);
      expect(answer).toEqual({ outcome: 'delivered', status: 200, answer: 'abc' });
    },
  );

  it('that changes the protocol counts as failed at once', async () => {
    const upgrade = 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n';
    expect(await answeredRaw(upgrade, false)).toMatchObject({ outcome: 'failed', status: 101 });
  });

  it('that answers without end is read at its beginning only', async () => {
    const answer = await answered(200, {}, 'x'.repeat(1_000_000));
    expect(answer.answer).toHaveLength(1_024);
  });
});
