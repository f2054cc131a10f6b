import { defineTemplate } from '../mail-template.js';
import { dateInWords } from './date-in-words.js';
import { yenInWords } from './yen-in-words.js';

/** A refund because batteries can no longer be supplied. `amount` in yen before tax. */
export interface SupplyRefundDecidedData {
  customer: string;
  contract: string;
  equipment: string;
  amount: number;
  /** Last day of the pack. */
  endsOn: string;
  /** Number of the credit note that goes along. */
  creditNote?: string;
}

/**
 * Tells the customer of the refund for the remaining period.
 * @see-rule UPS-58
 */
export const supplyRefundDecided = defineTemplate<SupplyRefundDecidedData>({
  name: 'supply_refund_decided',
  sample: {
    customer: '株式会社東京サンプル製作所',
    contract: 'UPS-0001',
    equipment: '無停電電源装置 UPS-1500（S/N 8A12345）',
    amount: 54_700,
    endsOn: '2032-09-30',
    creditNote: 'CRN-00000012',
  },
  ja: (data) => ({
    subject: `【バッテリ供給終了に伴うご返金のお知らせ】${data.equipment}`,
    text: `${data.customer} 御中

バッテリの供給が困難となったため、残期間分の費用をご返金いたします。

　契約番号　　：${data.contract}
　対象装置　　：${data.equipment}
　ご返金額　　：${yenInWords(data.amount, 'ja')}（税抜）
　契約終了日　：${dateInWords(data.endsOn, 'ja')}${data.creditNote === undefined ? '' : `\n　返還請求書　：${data.creditNote}（添付）`}

ご迷惑をおかけいたしますことを、深くお詫び申し上げます。`,
  }),
  en: (data) => ({
    subject: `Refund because batteries can no longer be supplied: ${data.equipment}`,
    text: `Dear ${data.customer},

Batteries for this unit can no longer be supplied. We refund the price for the
remaining period.

  Contract      ${data.contract}
  Unit          ${data.equipment}
  Refund        ${yenInWords(data.amount, 'en')} (before tax)
  Contract ends ${dateInWords(data.endsOn, 'en')}${data.creditNote === undefined ? '' : `\n  Credit note   ${data.creditNote} (attached)`}

We apologise for the inconvenience.

Kind regards`,
  }),
});
