import { isRefusal, type Refusal, refuse } from '../refusal.js';
import { isDate } from '../time/calendar-date.js';
import { parseInstant } from '../time/instant.js';
import { composeCreditNote } from './compose-credit-note.js';
import { composeInvoice } from './compose-invoice.js';
import type {
  CompletionNoticeData,
  DocumentRequest,
  LabelData,
  TaxShare,
} from './document-data.js';

/** Decides whether a document may be issued as asked for; a number is spent on nothing that cannot stand. */
export function checkDocument({ issuedAt, data }: DocumentRequest): Refusal | undefined {
  if (parseInstant(issuedAt) === undefined)
    return refuse('INSTANT_INVALID', [], 'Give an instant with offset.', 'issuedAt');
  switch (data.kind) {
    case 'invoice':
      return checkTotals(data, composeInvoice(data));
    case 'credit_note':
      return checkTotals(data, composeCreditNote(data));
    case 'completion_notice':
      return checkTerm(data) ?? checkMachines(data);
    case 'label':
      return checkTerm(data) ?? (data.controlNumber === '' ? noNumber('controlNumber') : undefined);
  }
}

interface Totals {
  taxes: TaxShare[];
  total: number;
}

function checkTotals(given: Totals, composed: Totals | Refusal): Refusal | undefined {
  if (isRefusal(composed)) return composed;
  const isSame =
    given.total === composed.total &&
    JSON.stringify(given.taxes) === JSON.stringify(composed.taxes);
  if (isSame) return undefined;
  return refuse(
    'DOCUMENT_TOTAL_WRONG',
    [],
    'Taxes or total do not follow from the lines.',
    'total',
  );
}

function checkTerm(data: CompletionNoticeData | LabelData): Refusal | undefined {
  const { startsOn, endsOn } = data;
  if (!isDate(startsOn)) return refuse('DATE_INVALID', [], 'Give a day that exists.', 'startsOn');
  if (endsOn === undefined || (isDate(endsOn) && endsOn >= startsOn)) return undefined;
  return refuse('DATE_INVALID', [], 'Give a day not before the start.', 'endsOn');
}

function checkMachines({ machines }: CompletionNoticeData): Refusal | undefined {
  const index = machines.findIndex(({ controlNumber }) => controlNumber === '');
  return index < 0 ? undefined : noNumber(`machines.${index}.controlNumber`);
}

function noNumber(field: string): Refusal {
  return refuse('CONTROL_NUMBER_MISSING', ['ESP-27'], 'Every machine has a control number.', field);
}
