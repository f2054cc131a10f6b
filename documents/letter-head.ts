import { nameIn } from '../domain/deliveries/name-in.js';
import type { DocumentLanguage } from '../domain/documents/document-data.js';
import type { IssuedDocument } from '../domain/documents/issued-document.js';
import { dateOf, instantOf } from '../domain/time/instant.js';
import { formatDay } from './format.js';
import { ACCENT, FRAME_WIDTH, LEFT, QUIET, RIGHT, TOP } from './look.js';
import type { Sheet } from './sheet.js';
import { addressed, type Word, wordsIn } from './words.js';

const RECIPIENT_WIDTH = 260;
const ISSUER_WIDTH = 200;
const ISSUER_LEFT = RIGHT - ISSUER_WIDTH;

/**
 * Draws what every letter begins with, as Japanese companies send it: title in the middle, number and
 * day at the right, the customer at the left, the issuer with registration number at the right. Gives
 * the y below.
 */
export function drawLetterHead(
  sheet: Sheet,
  document: IssuedDocument,
  language: DocumentLanguage,
  title: { word: Word; below?: Word },
): number {
  const say = wordsIn(language);
  const spacing = language === 'ja' ? 6 : 0.5;
  const titled = { size: 20, bold: true, align: 'center', spacing } as const;
  let y = sheet.write(say(title.word), LEFT, TOP, FRAME_WIDTH, titled) + 2;
  if (title.below !== undefined) {
    const quiet = { size: 8.5, align: 'center', color: QUIET } as const;
    y = sheet.write(say(title.below), LEFT, y, FRAME_WIDTH, quiet);
  }
  sheet.rule(LEFT, y + 4, RIGHT, ACCENT, 1.5);
  y += 14;
  const issuedOn = formatDay(dateOf(instantOf(document.issuedAt)), language);
  const right = { align: 'right' } as const;
  const facts = [`${say('number')} ${document.number}`, `${say('issuedOn')} ${issuedOn}`];
  const issuerTop = facts.reduce(
    (top, fact) => sheet.write(fact, ISSUER_LEFT, top, ISSUER_WIDTH, right),
    y,
  );
  const left = drawRecipient(sheet, document, language, y + 8);
  return Math.max(left, drawIssuer(sheet, document, language, issuerTop + 14)) + 18;
}

function drawRecipient(
  sheet: Sheet,
  { data: { customer } }: IssuedDocument,
  language: DocumentLanguage,
  top: number,
): number {
  let y = top;
  if (customer.postalCode !== undefined)
    y = sheet.write(`〒${customer.postalCode}`, LEFT, y, RECIPIENT_WIDTH);
  if (customer.address !== undefined)
    y = sheet.write(nameIn(customer.address, language), LEFT, y, RECIPIENT_WIDTH) + 4;
  const name = addressed(customer.name ?? customer.id, language);
  y = sheet.write(name, LEFT, y, RECIPIENT_WIDTH, { size: 13, bold: true });
  sheet.rule(LEFT, y + 1, LEFT + RECIPIENT_WIDTH);
  return y + 2;
}

function drawIssuer(
  sheet: Sheet,
  { issuer }: IssuedDocument,
  language: DocumentLanguage,
  top: number,
): number {
  const say = wordsIn(language);
  const name = { size: 10.5, bold: true };
  let y = sheet.write(issuer.name, ISSUER_LEFT, top, ISSUER_WIDTH, name) + 1;
  const rest = [
    `〒${issuer.postalCode}`,
    issuer.address,
    `${say('telephone')} ${issuer.telephone}`,
    `${say('registration')} ${issuer.registrationNumber}`,
  ];
  for (const text of rest) y = sheet.write(text, ISSUER_LEFT, y, ISSUER_WIDTH);
  return y;
}
