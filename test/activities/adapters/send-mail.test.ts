import { sendMail } from '../../../activities/adapters/send-mail.js';
import { MailReceiver } from '../../support/mail-receiver.js';

let mails: MailReceiver;
beforeAll(async () => {
  mails = await MailReceiver.open();
});
afterAll(() => mails?.close());

const from = { name: 'Genba', address: 'desk@genba.example' };
const sent = (to: { mail: string; name?: string }, subject = 'Subject') =>
  sendMail(mails.url, { id: 'D-1', from, to, subject, text: 'Text' });

describe('a mail whose receiver or subject was written by a stranger', () => {
  it('gets no header of theirs, and goes to nobody else', async () => {
    const to = { mail: 'a@customer.example', name: 'Sato\r\nBcc: b@customer.example' };
    const answer = await sent(to, '件名\r\nBcc: c@customer.example\r\n\r\nText of theirs');
    expect(answer).toMatchObject({ outcome: 'delivered' });
    const [mail] = mails.to('a@customer.example');
    expect(mail?.headers.map(({ key }) => key)).not.toContain('bcc');
    expect(mail?.to).toEqual([
      { name: 'Sato Bcc: b@customer.example', address: 'a@customer.example' },
    ]);
    expect(mail?.text?.trim()).toBe('Text');
  });

  it.each([
    'a@customer.example\r\nBcc: b@customer.example',
    'a@customer.example, b@customer.example',
    'a@customer.example> <b@customer.example',
    'nobody',
    '',
  ])('is refused for an address that is not one address: %j', async (mail) => {
    const before = mails.received.length;
    expect(await sent({ mail })).toMatchObject({ outcome: 'refused', code: 'MAIL_REFUSED' });
    expect(mails.received).toHaveLength(before);
  });
});
