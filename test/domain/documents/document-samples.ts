import { composeCreditNote } from '../../../domain/documents/compose-credit-note.js';
import { composeInvoice } from '../../../domain/documents/compose-invoice.js';
import type {
  ChargeLine,
  CompletionNoticeData,
  CreditNoteData,
  InvoiceData,
  LabelData,
} from '../../../domain/documents/document-data.js';
import { isRefusal } from '../../../domain/refusal.js';

export const customer = {
  id: 'C1',
  name: '髙橋精密工業株式会社 長岡工場',
  postalCode: '940-0000',
  address: '新潟県長岡市見本町4-5-6',
};

export const basicFee: ChargeLine = {
  description: { ja: '基本料金', en: 'Basic fee' },
  quantity: 1,
  unit: { ja: '式', en: 'set' },
  unitPrice: 48_000,
  amount: 48_000,
  taxRate: 0.1,
};
export const metered: ChargeLine = {
  description: { ja: '従量料金（ストレージ使用量）', en: 'Usage fee (storage used)' },
  quantity: 1234.5,
  unit: { ja: 'GB', en: 'GB' },
  unitPrice: 12.3456,
  amount: 15_240,
  taxRate: 0.1,
};

function made<T extends object>(composed: T): Exclude<T, { allowed: false }> {
  if (isRefusal(composed)) throw new Error(composed.message);
  return composed as Exclude<T, { allowed: false }>;
}

/** An invoice of one month with a credit and a line that bears no tax. */
export function invoiceOf(changes: Partial<InvoiceData> = {}): InvoiceData {
  return made(
    composeInvoice({
      customer,
      contract: 'PAYG-2031-001',
      usageMonth: '2031-05',
      lines: [
        basicFee,
        {
          description: { ja: '障害による減額（4月分）', en: 'Credit for an outage in April' },
          amount: -4_000,
          taxRate: 0.1,
        },
        metered,
        {
          description: { ja: '遅延利息（4月分請求）', en: 'Late interest on the April invoice' },
          amount: 321,
          taxRate: 0,
        },
      ],
      dueOn: '2031-07-31',
      notes: [
        {
          ja: '振込手数料は貴社にてご負担ください。',
          en: 'Please bear the bank transfer fee.',
        },
      ],
      ...changes,
    }),
  );
}

/** Gives back part of an invoice. */
export function creditNoteOf(
  corrects: CreditNoteData['corrects'],
  changes: Partial<CreditNoteData> = {},
): CreditNoteData {
  return made(
    composeCreditNote({
      customer,
      contract: 'PAYG-2031-001',
      corrects,
      reason: { ja: '従量の計測誤り', en: 'Usage was metered wrongly' },
      lines: [
        {
          description: { ja: '従量料金の返還', en: 'Usage fee given back' },
          amount: 5_240,
          taxRate: 0.1,
        },
      ],
      ...changes,
    }),
  );
}

export const completionNotice: CompletionNoticeData = {
  kind: 'completion_notice',
  customer,
  contract: 'UPS-2031-007',
  plan: 'ups-battery',
  registeredOn: '2031-06-02',
  startsOn: '2031-06-01',
  endsOn: '2036-05-31',
  window: '9x5',
  basePack: 'BASE-7',
  machines: [
    {
      controlNumber: 'M-100207',
      model: 'UPS 3000RT',
      serial: 'SN-0099812',
      location: '長岡工場 1階サーバー室',
    },
    {
      controlNumber: 'M-100208',
      model: 'UPS 3000RT',
      serial: 'SN-0099813',
      location: '長岡工場 2階サーバー室',
    },
  ],
};

export const label: LabelData = {
  kind: 'label',
  customer,
  contract: 'UPS-2031-007',
  plan: 'ups-battery',
  controlNumber: 'M-100207',
  model: 'UPS 3000RT',
  serial: 'SN-0099812',
  startsOn: '2031-06-01',
  endsOn: '2036-05-31',
  window: '9x5',
};
