import { nameIn } from '../domain/deliveries/name-in.js';
import type { CompletionNoticeData, DocumentLanguage } from '../domain/documents/document-data.js';
import type { IssuedDocument } from '../domain/documents/issued-document.js';
import { planTitle } from '../domain/documents/plan-titles.js';
import { windowTitle } from '../domain/documents/window-titles.js';
import { drawFacts } from './fact-list.js';
import { drawFooters, flowingPages } from './flowing-pages.js';
import { formatDay, formatStretch } from './format.js';
import { drawLetterHead } from './letter-head.js';
import { A4, FRAME_WIDTH, LEFT } from './look.js';
import { openSheet } from './sheet.js';
import { drawTable, type Table } from './table.js';
import { textIn, wordsIn } from './words.js';

const CLOSING_HEIGHT = 60;

/** Renders the notice of a completed registration (登録完了のお知らせ), the proof that it was accepted. */
export function renderCompletionNotice(
  document: IssuedDocument,
  data: CompletionNoticeData,
  language: DocumentLanguage,
): Promise<Uint8Array> {
  const say = wordsIn(language);
  const title = `${say('completion_notice')} ${document.number}`;
  const { issuer, issuedAt } = document;
  const sheet = openSheet({ size: A4, title, author: issuer.name, language, issuedAt });
  const pages = flowingPages(sheet, title);
  let y = drawLetterHead(sheet, document, language, { word: 'completion_notice' });
  y = sheet.write(say('noticeLead'), LEFT, y, FRAME_WIDTH, { size: 9.5 }) + 14;
  y = drawFacts(sheet, factsOf(data, language), y, FRAME_WIDTH, pages) + 10;
  y = sheet.write(say('machines'), LEFT, y, FRAME_WIDTH, { size: 10.5, bold: true }) + 4;
  y = drawTable(sheet, machineTable(data, language), y, pages) + 16;
  y = pages.room(y, CLOSING_HEIGHT);
  y = sheet.write(say('noticeLabel'), LEFT, y, FRAME_WIDTH) + 8;
  const notes = (data.notes ?? []).map((note) => textIn(note, language));
  drawFacts(
    sheet,
    notes.map((note, n) => [n === 0 ? say('notes') : '', note]),
    y,
    FRAME_WIDTH,
    pages,
  );
  drawFooters(sheet, issuer.name, language);
  return sheet.finish();
}

function factsOf(data: CompletionNoticeData, language: DocumentLanguage) {
  const say = wordsIn(language);
  const day = (date: string) => formatDay(date, language);
  const { endsOn, window } = data;
  const end = endsOn === undefined ? say('openEnd') : day(endsOn);
  return [
    [say('plan'), textIn(planTitle(data.plan), language)],
    [say('contract'), data.contract],
    [say('registeredOn'), day(data.registeredOn)],
    [say('term'), formatStretch(day(data.startsOn), end, language)],
    [say('window'), window && textIn(windowTitle(window), language)],
    [say('basePack'), data.basePack],
  ] as const;
}

function machineTable({ machines }: CompletionNoticeData, language: DocumentLanguage): Table {
  const say = wordsIn(language);
  const widths = { controlNumber: 100, model: 120, serial: 110 } as const;
  const figures = Object.values(widths).reduce((sum, width) => sum + width, 0);
  return {
    left: LEFT,
    columns: [
      { title: say('controlNumber'), width: widths.controlNumber },
      { title: say('model'), width: widths.model },
      { title: say('serial'), width: widths.serial },
      { title: say('location'), width: FRAME_WIDTH - figures },
    ],
    rows: machines.map(({ controlNumber, model, serial, location = '' }) => [
      ...[controlNumber, model, serial, nameIn(location, language)],
    ]),
  };
}
