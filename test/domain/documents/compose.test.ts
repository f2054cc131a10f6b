import { checkDocument } from '../../../domain/documents/check-document.js';
import {
  checkCreditAgainstInvoice,
  composeCreditNote,
} from '../../../domain/documents/compose-credit-note.js';
import { composeInvoice } from '../../../domain/documents/compose-invoice.js';
import type { DocumentData } from '../../../domain/documents/document-data.js';
import { documentNumber } from '../../../domain/documents/issued-document.js';
import { taxShares } from '../../../domain/documents/tax-shares.js';
import {
  basicFee,
  completionNotice,
  creditNoteOf,
  invoiceOf,
  label,
  metered,
} from './document-samples.js';

const line = (amount: number, taxRate: number) => ({ amount, taxRate });
const request = (data: DocumentData) => ({
  ...{ key: 'k', subject: 'contract:1', issuedAt: '2031-06-01T09:00:00+09:00' },
  data,
});

describe('tax of a qualified invoice', () => {
  it('is rounded once per rate on the sum, never per line', () => {
    const taxed = taxShares([line(15, 0.1), line(15, 0.1), line(9, 0.08), line(7, 0.08)]);
    expect(taxed.taxes).toEqual([
      { rate: 0.1, subtotal: 30, tax: 3 },
      { rate: 0.08, subtotal: 16, tax: 1 },
    ]);
    expect(taxed.total).toBe(50);
  });

  it('is none on what bears no tax, which stands by itself', () => {
    expect(taxShares([line(321, 0)]).taxes).toEqual([{ rate: 0, subtotal: 321, tax: 0 }]);
  });
});

describe('an invoice', () => {
  it('PAYG-09, PAYG-11: floors each metered line, takes credits off and adds tax to the sum', () => {
    const { taxes, total } = invoiceOf();
    expect(taxes).toEqual([
      { rate: 0.1, subtotal: 59_240, tax: 5_924 },
      { rate: 0, subtotal: 321, tax: 0 },
    ]);
    expect(total).toBe(65_485);
  });

  it.each([
    ['an amount that is not the product cut to the yen', { ...metered, amount: 15_241 }, 'amount'],
    ['a fifth decimal', { ...metered, unitPrice: 1.00001 }, 'unitPrice'],
    ['a quantity without a price', { ...basicFee, unitPrice: undefined }, 'unitPrice'],
    [
      'a fraction of a yen',
      { ...basicFee, unitPrice: undefined, quantity: undefined, amount: 1.5 },
      'amount',
    ],
    ['a rate above 100 %', { ...basicFee, taxRate: 10 }, 'taxRate'],
    ['a rate with more decimals than a letter shows', { ...basicFee, taxRate: 0.10001 }, 'taxRate'],
    [
      'words in one language only',
      { ...basicFee, description: { ja: '料金', en: '' } },
      'description',
    ],
  ])('refuses %s and names the field', (_what, wrong, field) => {
    const answer = composeInvoice({ ...invoiceOf(), lines: [basicFee, wrong as typeof basicFee] });
    expect(answer).toMatchObject({ code: 'CHARGE_LINE_INVALID', field: `lines.1.${field}` });
  });

  it('refuses credits above the charges of their rate, no lines, and a day that does not exist', () => {
    const { unit: _u, unitPrice: _p, quantity: _q, ...flat } = basicFee;
    const credit = { ...flat, amount: -48_001 };
    expect(composeInvoice({ ...invoiceOf(), lines: [basicFee, credit] })).toMatchObject({
      code: 'CREDIT_EXCEEDS_CHARGES',
    });
    expect(composeInvoice({ ...invoiceOf(), lines: [] })).toMatchObject({
      code: 'DOCUMENT_WITHOUT_LINES',
    });
    expect(composeInvoice({ ...invoiceOf(), dueOn: '2031-02-29' })).toMatchObject({
      code: 'DATE_INVALID',
    });
  });
});

describe('a credit note', () => {
  it('is taxed like its invoice and never gives back more than was charged at a rate', () => {
    const credit = creditNoteOf({ number: 'INV-00000001' });
    expect(credit).toMatchObject({
      taxes: [{ rate: 0.1, subtotal: 5_240, tax: 524 }],
      total: 5_764,
    });
    expect(checkCreditAgainstInvoice(credit, invoiceOf(), [])).toBeUndefined();
    const eleven = Array.from({ length: 11 }, () => credit);
    expect(checkCreditAgainstInvoice(credit, invoiceOf(), eleven)).toMatchObject({
      code: 'CREDIT_EXCEEDS_INVOICE',
    });
  });

  it('gives something back in every line', () => {
    const lines = [{ description: { ja: '返還', en: 'Back' }, amount: 0, taxRate: 0.1 }];
    expect(composeCreditNote({ ...creditNoteOf({ number: 'I' }), lines })).toMatchObject({
      code: 'CREDIT_NOT_POSITIVE',
    });
    expect(composeCreditNote({ ...creditNoteOf({ number: 'I' }), lines: [] })).toMatchObject({
      code: 'DOCUMENT_WITHOUT_LINES',
    });
  });
});

describe('what may be issued', () => {
  it.each<[string, DocumentData]>([
    ['an invoice', invoiceOf()],
    ['a credit note', creditNoteOf({ key: 'invoice' })],
    ['a completion notice', completionNotice],
    ['a label', label],
  ])('%s that holds together', (_what, data) => {
    expect(checkDocument(request(data))).toBeUndefined();
  });

  it.each<[string, DocumentData, string, string]>([
    ['a total of its own', { ...invoiceOf(), total: 1 }, 'DOCUMENT_TOTAL_WRONG', 'total'],
    ['a wrong line', { ...invoiceOf(), lines: [] }, 'DOCUMENT_WITHOUT_LINES', 'lines'],
    ['an end before the start', { ...label, endsOn: '2031-05-31' }, 'DATE_INVALID', 'endsOn'],
    [
      'a start that is no day',
      { ...completionNotice, startsOn: '2031-6-1' },
      'DATE_INVALID',
      'startsOn',
    ],
    [
      'a label without number',
      { ...label, controlNumber: '' },
      'CONTROL_NUMBER_MISSING',
      'controlNumber',
    ],
    [
      'a machine without number',
      { ...completionNotice, machines: [{ controlNumber: '', model: 'U', serial: 'S' }] },
      'CONTROL_NUMBER_MISSING',
      'machines.0.controlNumber',
    ],
  ])('not %s', (_what, data, code, field) => {
    expect(checkDocument(request(data))).toMatchObject({ code, field });
  });

  it('not at an instant without offset', () => {
    const asked = { ...request(label), issuedAt: '2031-06-01T09:00:00' };
    expect(checkDocument(asked)).toMatchObject({ code: 'INSTANT_INVALID', field: 'issuedAt' });
  });
});

it('numbers tell their kind and sort as text', () => {
  expect(documentNumber('invoice', 1)).toBe('INV-00000001');
  expect(documentNumber('credit_note', 12)).toBe('CRN-00000012');
  expect(documentNumber('completion_notice', 3) > documentNumber('completion_notice', 2)).toBe(
    true,
  );
  expect(documentNumber('label', 100_000_000)).toBe('LBL-100000000');
});
