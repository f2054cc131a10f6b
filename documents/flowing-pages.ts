import type { DocumentLanguage } from '../domain/documents/document-data.js';
import { A4, BOTTOM, FRAME_WIDTH, HAIRLINE, LEFT, QUIET, RIGHT, TOP } from './look.js';
import type { Sheet } from './sheet.js';
import type { Flow } from './table.js';
import { wordsIn } from './words.js';

const FOOTER_TOP = A4[1] - 42;
const SMALL = { size: 8, color: QUIET } as const;

/** Lets what is drawn go on over pages; each further page begins with a line that says of what. */
export function flowingPages(
  sheet: Sheet,
  running: string,
): Flow & { room(y: number, height: number): number } {
  const nextPage = (): number => {
    sheet.pdf.addPage();
    const y = sheet.write(running, LEFT, TOP - 12, FRAME_WIDTH, SMALL);
    sheet.rule(LEFT, y + 2, RIGHT, HAIRLINE);
    return y + 14;
  };
  return {
    bottom: BOTTOM,
    nextPage,
    /** Gives the y at which something of a height fits: here, or at the top of the next page. */
    room: (y, height) => (y + height > BOTTOM ? nextPage() : y),
  };
}

/** Writes issuer and `1 / 3` below every page; to be called when nothing more is drawn. */
export function drawFooters(sheet: Sheet, issuer: string, language: DocumentLanguage): void {
  const { start, count } = sheet.pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    sheet.pdf.switchToPage(start + page);
    const place = `${wordsIn(language)('page')} ${page + 1} / ${count}`;
    sheet.write(issuer, LEFT, FOOTER_TOP, FRAME_WIDTH, SMALL);
    sheet.write(place, LEFT, FOOTER_TOP, FRAME_WIDTH, { ...SMALL, align: 'right' });
  }
}
