import { mkdtemp, rm } from 'node:fs/promises';
import { type RequestOptions, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sendMail } from '../../../activities/adapters/send-mail.js';
import { type MailSink, startMailSink } from '../../../app/mail-sink/start-mail-sink.js';
import { freePort } from '../../../embedded/free-port.js';

let folder: string;
let sink: MailSink;
const start = async () =>
  startMailSink({ folder, port: await freePort(), pagePort: await freePort() });
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'genba-mails-'));
  sink = await start();
});
afterAll(async () => {
  await sink?.stop();
  await rm(folder, { recursive: true, force: true });
});

const read = async (path: string) => (await fetch(new URL(path, sink.pageAddress))).text();
const kept = async () => JSON.parse(await read('mails.json'));
const mail = {
  id: 'D-1',
  from: { name: 'Genba', address: 'desk@genba.example' },
  to: { mail: 'it@customer.example', name: '担当者' },
  subject: '【ご案内】<b>交換</b>',
  text: '株式会社サンプル 御中\n<script>',
  attachments: [
    { fileName: '請求書.pdf', contentType: 'application/pdf', content: Buffer.from('%PDF-1.7') },
  ],
};

/** Asks for what `fetch` would not ask for. */
function statusOf(asked: RequestOptions): Promise<number | undefined> {
  const { port } = new URL(sink.pageAddress);
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, ...asked }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .once('error', reject)
      .end();
  });
}

describe('the mail sink of the demo', () => {
  it('keeps a mail that it gets, with its attachments', async () => {
    expect(await sendMail(sink.smtpUrl, mail)).toMatchObject({ outcome: 'delivered' });
    expect(await kept()).toMatchObject([
      {
        to: ['it@customer.example'],
        subject: mail.subject,
        deliveryId: 'D-1',
        attachments: ['請求書.pdf'],
      },
    ]);
  });

  it('shows it on a page, with nothing of it taken for markup', async () => {
    const [{ id }] = await kept();
    expect(await read('')).toContain('【ご案内】&#60;b&#62;交換');
    const page = await read(`mails/${id}`);
    expect(page).toContain('株式会社サンプル 御中');
    expect(page).not.toContain('<script>');
    expect(await read(`mails/${id}/attachments/0`)).toBe('%PDF-1.7');
    expect(await read(`mails/${id}/raw`)).toMatch(/^genba-delivery-id: D-1/im);
  });

  it('still has it after a restart', async () => {
    await sink.stop();
    sink = await start();
    expect(await kept()).toHaveLength(1);
  });

  it('answers 404 for what it does not have, whatever the path', async () => {
    for (const path of ['mails/nothing', 'mails/..%2f..%2fetc', 'else', 'mails/1/attachments/9']) {
      expect((await fetch(new URL(path, sink.pageAddress))).status).toBe(404);
    }
  });

  it('answers only under the names of this machine', async () => {
    expect(await statusOf({ headers: { host: 'attacker.example' } })).toBe(403);
  });

  it('outlives a path that is no address', async () => {
    expect(await statusOf({ path: '//' })).toBe(404);
    expect(await statusOf({ path: '/?%' })).toBe(200);
  });
});
