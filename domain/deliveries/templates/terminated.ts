import { defineTemplate } from '../mail-template.js';
import { dateInWords } from './date-in-words.js';

/** A contract that one side ends before its time. */
export interface TerminatedData {
  customer: string;
  contract: string;
  equipment: string;
  reason: string;
  endsOn: string;
}

/**
 * Tells that a contract ends on a ground, and on which day.
 */
export const terminated = defineTemplate<TerminatedData>({
  name: 'terminated',
  sample: {
    customer: '株式会社東京サンプル製作所',
    contract: 'CT-000012',
    equipment: 'UPS-1500（S/N 8A12345）',
    reason: '機器の紛失のお届けがあったため',
    endsOn: '2031-07-31',
  },
  ja: (data) => ({
    subject: `【契約終了のお知らせ】ご契約 ${data.contract}`,
    text: `${data.customer} 御中

平素は格別のお引き立てを賜り、厚く御礼申し上げます。

下記のご契約は、次のとおり終了いたします。

　契約番号　　：${data.contract}
　対象装置　　：${data.equipment}
　理由　　　　：${data.reason}
　終了日　　　：${dateInWords(data.endsOn, 'ja')}

お支払いが必要な金額がある場合は、別途ご請求書をお送りいたします。`,
  }),
  en: (data) => ({
    subject: `Your contract ends: ${data.contract}`,
    text: `Dear ${data.customer},

The following contract ends.

  Contract  ${data.contract}
  Equipment ${data.equipment}
  Reason    ${data.reason}
  Last day  ${dateInWords(data.endsOn, 'en')}

Amounts that are still to be paid are invoiced apart.

Kind regards`,
  }),
});
