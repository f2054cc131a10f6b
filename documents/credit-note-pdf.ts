import type { CreditNoteData, DocumentLanguage } from '../domain/documents/document-data.js';
import type { IssuedDocument } from '../domain/documents/issued-document.js';
import { renderChargeLetter } from './charge-letter.js';
import { formatDay } from './format.js';
import { textIn, wordsIn } from './words.js';

/** Renders a qualified return invoice (適格返還請求書): what it corrects, why, and what is given back. */
export function renderCreditNote(
  document: IssuedDocument,
  data: CreditNoteData,
  language: DocumentLanguage,
): Promise<Uint8Array> {
  const say = wordsIn(language);
  const corrected = 'number' in data.corrects ? data.corrects : undefined;
  const issuedOn = corrected?.issuedOn;
  return renderChargeLetter(
    {
      ...{ document, data },
      title: { word: 'credit_note', below: 'qualifiedReturn' },
      lead: 'creditLead',
      totalName: 'creditTotal',
      facts: [
        [say('corrects'), corrected?.number],
        [say('correctedOn'), issuedOn && formatDay(issuedOn, language)],
        [say('contract'), data.contract],
        [say('reason'), textIn(data.reason, language)],
      ],
      closing: [],
    },
    language,
  );
}
