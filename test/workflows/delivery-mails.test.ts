import { issueDocuments } from '../../activities/issue-documents.js';
import { invoiceOf } from '../domain/documents/document-samples.js';
import { MailReceiver } from '../support/mail-receiver.js';
import { noticeTo } from '../support/notice-to.js';
import { DeliveryWorld, impatient } from './support/delivery-world.js';

const issuedAt = '2031-06-01T00:30:00+09:00';
const from = { name: 'Genba サービスデスク', address: 'desk@genba.example' };
let world: DeliveryWorld;
let mails: MailReceiver;
beforeAll(async () => {
  mails = await MailReceiver.open();
  world = await DeliveryWorld.create({ mail: { smtpUrl: mails.url, from } });
});
afterAll(async () => {
  await world?.close();
  await mails?.close();
});

describe('a mail', () => {
  it('arrives with its Japanese subject, text and names as they were written', async () => {
    await world.enqueue([noticeTo('Hoshu@customer.example', 'm1')]);
    const { id } = await world.delivery('hoshu@customer.example', 'm1', isDelivered);
    const [mail] = mails.to('Hoshu@customer.example');
    expect(mail).toMatchObject({
      subject: '【バッテリ交換時期のご案内】UPS-1500',
      from,
      to: [{ name: '保守ご担当', address: 'Hoshu@customer.example' }],
      messageId: `<${id}@genba.example>`,
    });
    expect(mail?.text).toContain('株式会社東京サンプル製作所 御中');
    expect(mail?.text).toContain('交換時期　　：2032年4月1日');
    expect(mail?.text).toContain('Genba サービスデスク\ndesk@genba.example');
    expect(mail?.headers.find(({ key }) => key === 'genba-delivery-id')?.value).toBe(id);
  });

  it('takes along documents by their number, rendered when it is sent', async () => {
    const address = 'billing@customer.example';
    const invoice = { key: 'i1', subject: 'contract:K-1', issuedAt, data: invoiceOf() };
    const [issued] = await issueDocuments(world, [invoice]);
    const document = issued?.number ?? '';
    const attachments = [{ document, language: 'ja' as const }];
    await world.enqueue([{ ...noticeTo(address, 'm8'), attachments }]);
    await world.delivery(address, 'm8', isDelivered);
    const [file] = mails.to(address)[0]?.attachments ?? [];
    expect(file).toMatchObject({ filename: `${document}.pdf`, mimeType: 'application/pdf' });
    expect(
      Buffer.from(file?.content as ArrayBuffer)
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    const unknown = [{ document: 'INV-99999999', language: 'ja' as const }];
    await world.enqueue([{ ...noticeTo(address, 'm9'), attachments: unknown }]);
    expect(await world.delivery(address, 'm9', isParked)).toMatchObject({
      reason: { code: 'DOCUMENT_UNKNOWN' },
    });
  });

  it('is parked at once when the server refuses it for good', async () => {
    const address = 'gone@customer.example';
    mails.refuses = () => ({ code: 550, text: 'No such user here' });
    await world.enqueue([noticeTo(address, 'm2')]);
    expect(await world.delivery(address, 'm2', isParked)).toMatchObject({
      tries: 1,
      attempts: [{ outcome: 'refused', status: 550 }],
      reason: { code: 'MAIL_REFUSED', text: expect.stringContaining('No such user here') },
    });
  });

  it('is tried again when the server asks for that', async () => {
    const address = 'grey@customer.example';
    let refusals = 1;
    mails.refuses = () =>
      refusals-- > 0 ? { code: 451, text: 'Greylisted, come back later' } : undefined;
    await world.enqueue([noticeTo(address, 'm3')]);
    const { attempts } = await world.delivery(address, 'm3', isDelivered);
    expect(attempts).toMatchObject([
      { outcome: 'failed', status: 451 },
      { outcome: 'delivered', status: 250 },
    ]);
    expect(mails.to(address)).toHaveLength(1);
  });

  it('of an unknown kind, or with data that its kind cannot read, is parked and stops nobody else', async () => {
    const address = 'odd@customer.example';
    mails.refuses = () => undefined;
    const unknown = { ...noticeTo(address, 'm4', 'contract:K-4'), template: 'nothing' };
    const unreadable = { ...noticeTo(address, 'm5', 'contract:K-5'), data: {} };
    await world.enqueue([unknown, unreadable, noticeTo(address, 'm6', 'contract:K-6')]);
    await world.delivery(address, 'm6', isDelivered);
    expect((await world.delivery(address, 'm4')).reason?.code).toBe('TEMPLATE_UNKNOWN');
    expect((await world.delivery(address, 'm5')).reason?.code).toBe('TEMPLATE_FAILED');
  });
});

describe('without a mail server', () => {
  it('mails are parked with that reason, and go out by a replay once there is one', async () => {
    const address = 'later@customer.example';
    await world.stopWorker();
    const without = await DeliveryWorld.create({ mail: impatient.mail });
    await without.enqueue([noticeTo(address, 'm7')]);
    const parked = await without.delivery(address, 'm7', isParked);
    expect(parked.reason).toMatchObject({ code: 'NO_MAIL_SERVER' });
    await without.handle(address).terminate();
    await without.close();
    await world.startWorker();
    await world.settle(address, 'm7', 'replay');
    await world.delivery(address, 'm7', isDelivered);
    expect(mails.to(address)).toHaveLength(1);
  });
});

const isDelivered = ({ state }: { state: string }): boolean => state === 'delivered';
const isParked = ({ state }: { state: string }): boolean => state === 'parked';
