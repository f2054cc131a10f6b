import type { Address, Email } from 'postal-mime';
import type { KeptMail } from './mail-folder.js';

const STYLE = `
  body { font: 15px/1.6 system-ui, sans-serif; margin: 0 auto; max-width: 56rem; padding: 1.5rem; color: #1b1f24 }
  a { color: #0b57a4 } h1 { font-size: 1.3rem } td, th { padding: .35rem .8rem .35rem 0; text-align: left; vertical-align: top }
  td.when { white-space: nowrap; color: #57606a } pre { white-space: pre-wrap; background: #f6f8fa; padding: 1rem; border-radius: 6px; font: inherit }
`;

/** Lists mails on a page that needs no script. */
export function listPage(mails: readonly KeptMail[]): string {
  const rows = mails.map(
    ({ id, mail }) => `<tr><td class="when">${asText(whenOf(mail))}</td>
      <td>${asText(receiversOf(mail))}</td>
      <td><a href="/mails/${id}">${asText(subjectOf(mail))}</a></td></tr>`,
  );
  const none = '<p>None yet. They appear here as soon as Genba sends one.</p>';
  const table = `<table><tr><th>When</th><th>To</th><th>Subject</th></tr>${rows.join('')}</table>`;
  return page('Mails that went out', rows.length === 0 ? none : table);
}

/** Shows one mail with its text and its attachments. */
export function mailPage({ id, mail }: KeptMail): string {
  const files = mail.attachments.map(
    ({ filename }, n) =>
      `<a href="/mails/${id}/attachments/${n}">${asText(filename ?? `attachment ${n + 1}`)}</a>`,
  );
  const facts: [string, string][] = [
    ['From', asText(mail.from ? addressOf(mail.from) : '')],
    ['To', asText(receiversOf(mail))],
    ['Date', asText(whenOf(mail))],
    ['Attachments', files.join(', ') || '—'],
    ['Source', `<a href="/mails/${id}/raw">as it was sent</a>`],
  ];
  const table = facts.map(([name, value]) => `<tr><th>${name}</th><td>${value}</td></tr>`).join('');
  return page(
    subjectOf(mail),
    `<p><a href="/">← all mails</a></p><table>${table}</table><pre>${asText(mail.text ?? '')}</pre>`,
  );
}

/** What a program reads of a mail. */
export function mailFacts({ id, mail }: KeptMail) {
  return {
    id,
    date: mail.date,
    from: mail.from?.address,
    to: (mail.to ?? []).map(({ address }) => address),
    subject: subjectOf(mail),
    text: mail.text,
    deliveryId: mail.headers.find(({ key }) => key === 'genba-delivery-id')?.value,
    attachments: mail.attachments.map(({ filename }) => filename),
  };
}

function page(title: string, body: string): string {
  const head = `<meta charset="utf-8"><title>${asText(title)}</title><style>${STYLE}</style>`;
  return `<!doctype html><html lang="en"><head>${head}</head><body><h1>${asText(title)}</h1>${body}</body></html>`;
}

function subjectOf(mail: Email): string {
  return mail.subject ?? '(no subject)';
}

function whenOf(mail: Email): string {
  return mail.date === undefined
    ? ''
    : new Date(mail.date).toLocaleString('sv-SE', { timeZone: 'Asia/Tokyo' });
}

function receiversOf(mail: Email): string {
  return (mail.to ?? []).map(addressOf).join(', ');
}

function addressOf({ name, address }: Address): string {
  return name ? `${name} <${address}>` : (address ?? '');
}

function asText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
