import { createServer, type Server, type ServerResponse } from 'node:http';
import type { MailFolder } from './mail-folder.js';
import { listPage, mailFacts, mailPage } from './mail-pages.js';

const LISTED = 200;
/** A page of another site must not read mails by a name that leads to this machine. */
const OWN_HOST = /^(localhost|127\.0\.0\.1)(:\d+)?$/;

/** Serves kept mails to the people and programs of this machine: pages at `/`, JSON at `/mails.json`. */
export function mailServer(folder: MailFolder): Server {
  return createServer((request, response) => {
    if (!OWN_HOST.test(request.headers.host ?? '')) return refuse(response, 403);
    if (request.method !== 'GET') return refuse(response, 405);
    // Read by hand: what is no address at all (`//`) must not end the program that shows mails.
    const [path = '/'] = (request.url ?? '/').split('?');
    answer(folder, path, response).catch(() => refuse(response, 500));
  });
}

async function answer(folder: MailFolder, path: string, response: ServerResponse): Promise<void> {
  if (path === '/') return html(response, listPage(await folder.newest(LISTED)));
  if (path === '/mails.json') {
    const mails = (await folder.newest(LISTED)).map(mailFacts);
    return send(response, 'application/json', JSON.stringify(mails));
  }
  const [, id = '', part, n] =
    /^\/mails\/([\w-]+)(?:\/(raw|attachments)(?:\/(\d+))?)?$/.exec(path) ?? [];
  const found = await folder.find(id);
  if (!found) return refuse(response, 404);
  if (part === undefined) return html(response, mailPage(found));
  if (part === 'raw') {
    return send(response, 'text/plain; charset=utf-8', (await folder.raw(id)) ?? '');
  }
  const file = found.mail.attachments[Number(n)];
  if (!file) return refuse(response, 404);
  const { content, mimeType } = file;
  send(
    response,
    mimeType,
    typeof content === 'string' ? content : Buffer.from(content as ArrayBuffer),
  );
}

function html(response: ServerResponse, text: string): void {
  send(response, 'text/html; charset=utf-8', text);
}

function send(response: ServerResponse, type: string, content: string | Buffer): void {
  response.writeHead(200, {
    'content-type': type,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'cache-control': 'no-store',
  });
  response.end(content);
}

function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(status).end();
}
