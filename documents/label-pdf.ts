import type { DocumentLanguage, LabelData } from '../domain/documents/document-data.js';
import type { IssuedDocument } from '../domain/documents/issued-document.js';
import { planTitle } from '../domain/documents/plan-titles.js';
import { formatStretch } from './format.js';
import { ACCENT, QUIET } from './look.js';
import { drawQrCode } from './qr-code.js';
import { openSheet, type Sheet, type TextStyle } from './sheet.js';
import { textIn, wordsIn } from './words.js';

const POINTS_PER_MM = 72 / 25.4;
const WIDTH = 70 * POINTS_PER_MM;
const HEIGHT = 40 * POINTS_PER_MM;
const BAR = 18;
const EDGE = 7;
const QR_SIDE = 80;

/** Renders the label of a machine (機器管理ラベル), 70 by 40 mm; its QR code opens the fault report. */
export function renderLabel(
  document: IssuedDocument,
  data: LabelData,
  faultReportUrl: string,
  language: DocumentLanguage,
): Promise<Uint8Array> {
  const say = wordsIn(language);
  const title = `${say('label')} ${data.controlNumber}`;
  const { issuer, issuedAt } = document;
  const size: [number, number] = [WIDTH, HEIGHT];
  const sheet = openSheet({ size, title, author: issuer.name, language, issuedAt });
  sheet.pdf.rect(0, 0, WIDTH, BAR).fill(ACCENT);
  const white = { color: '#ffffff', size: 8.5, bold: true } as const;
  sheet.write(say('label'), EDGE, 4.5, WIDTH / 2, white);
  sheet.write(document.number, WIDTH / 2, 5.5, WIDTH / 2 - EDGE, {
    ...{ color: '#ffffff', size: 6.5, align: 'right' },
  });

  const width = WIDTH - QR_SIDE - EDGE;
  const small = { size: 6, color: QUIET } as const;
  let y = sheet.write(say('controlNumber'), EDGE, BAR + 6, width, small);
  y = sheet.write(data.controlNumber, EDGE, y, width, numberStyle(data.controlNumber, width)) + 2;
  y = sheet.write(textIn(planTitle(data.plan), language), EDGE, y, width, {
    size: 6.5,
    bold: true,
  });
  const machine = [data.model, data.serial].filter((each) => each !== undefined).join('  ');
  if (machine !== '') {
    const fitting = withinLines(sheet, machine, width, { size: 6.5 }, 2);
    y = sheet.write(machine, EDGE, y, width, fitting);
  }
  sheet.write(formatStretch(data.startsOn, data.endsOn ?? '', language), EDGE, y, width, {
    size: 6.5,
  });
  const contact = `${issuer.name}  ${say('telephone')} ${issuer.telephone}`;
  const below = withinLines(sheet, contact, WIDTH - 2 * EDGE, { size: 5.5 }, 1);
  sheet.write(contact, EDGE, HEIGHT - 12, WIDTH - 2 * EDGE, below);

  const qrLeft = WIDTH - QR_SIDE - 2;
  drawQrCode(sheet, faultReportUrl, qrLeft, BAR - 2, QR_SIDE);
  const caption = { size: 6, bold: true, align: 'center' } as const;
  sheet.write(say('reportHere'), qrLeft, BAR + QR_SIDE - 7, QR_SIDE, caption);
  return sheet.finish();
}

/** The number is read aloud on the telephone: as large as its length allows. */
function numberStyle(controlNumber: string, width: number) {
  const largest = 15;
  const perCharacter = 0.62;
  return { size: Math.min(largest, width / (controlNumber.length * perCharacter)), bold: true };
}

/** A label is one piece: what is too long for its lines is written smaller, never over the edge. */
function withinLines(
  sheet: Sheet,
  text: string,
  width: number,
  style: TextStyle & { size: number },
  lines: number,
): TextStyle {
  const step = 0.25;
  let { size } = style;
  const isTooHigh = (): boolean =>
    sheet.heightOf(text, width, { ...style, size }) >
    lines * sheet.heightOf('M', width, { ...style, size });
  while (size > step && isTooHigh()) size -= step;
  return { ...style, size };
}
