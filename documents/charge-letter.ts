import type {
  CreditNoteData,
  DocumentLanguage,
  InvoiceData,
} from '../domain/documents/document-data.js';
import type { IssuedDocument } from '../domain/documents/issued-document.js';
import { chargeTable, taxTable } from './charge-tables.js';
import { drawFacts, type NamedFact } from './fact-list.js';
import { drawFooters, flowingPages } from './flowing-pages.js';
import { formatYen } from './format.js';
import { drawLetterHead } from './letter-head.js';
import { A4, ACCENT, FRAME_WIDTH, LEFT, SHADE } from './look.js';
import { openSheet, type Sheet } from './sheet.js';
import { drawTable } from './table.js';
import { textIn, type Word, wordsIn } from './words.js';

/** How an invoice and a credit note differ. */
export interface ChargeLetter {
  document: IssuedDocument;
  data: InvoiceData | CreditNoteData;
  title: { word: Word; below: Word };
  lead: Word;
  totalName: Word;
  facts: readonly NamedFact[];
  /** Below the taxes, at the end. */
  closing: readonly NamedFact[];
}

const TOTAL_WIDTH = 300;
const TOTAL_HEIGHT = 34;
const TAX_ROW_HEIGHT = 22;

/** Draws a letter about amounts: head, sum, lines over as many pages as they need, taxes, closing words. */
export function renderChargeLetter(
  letter: ChargeLetter,
  language: DocumentLanguage,
): Promise<Uint8Array> {
  const { document, data, title, facts, closing } = letter;
  const say = wordsIn(language);
  const sheet = openSheet({
    size: A4,
    title: `${say(title.word)} ${document.number}`,
    author: document.issuer.name,
    language,
    issuedAt: document.issuedAt,
  });
  const pages = flowingPages(sheet, `${say(title.word)} ${document.number}`);
  let y = drawLetterHead(sheet, document, language, title);
  y = sheet.write(say(letter.lead), LEFT, y, FRAME_WIDTH) + 6;
  y = drawTotal(sheet, say(letter.totalName), formatYen(data.total), y) + 12;
  y = drawFacts(sheet, facts, y, FRAME_WIDTH, pages) + 10;
  y = drawTable(sheet, chargeTable(data.lines, language), y, pages) + 12;
  y = pages.room(y, TAX_ROW_HEIGHT * (data.taxes.length + 2));
  y = drawTable(sheet, taxTable(data.taxes, data.total, language), y, pages) + 18;
  const notes = (data.notes ?? []).map((note) => textIn(note, language));
  const last = [
    ...closing,
    ...notes.map((note, n) => [n === 0 ? say('notes') : '', note] as const),
  ];
  drawFacts(sheet, last, y, FRAME_WIDTH, pages);
  drawFooters(sheet, document.issuer.name, language);
  return sheet.finish();
}

function drawTotal(sheet: Sheet, name: string, amount: string, y: number): number {
  sheet.pdf.rect(LEFT, y, TOTAL_WIDTH, TOTAL_HEIGHT).fillAndStroke(SHADE, ACCENT);
  sheet.write(name, LEFT + 10, y + 12, TOTAL_WIDTH / 2, { bold: true });
  const figure = { size: 17, bold: true, align: 'right' } as const;
  sheet.write(amount, LEFT + 110, y + 8, TOTAL_WIDTH - 120, figure);
  return y + TOTAL_HEIGHT;
}
