import { defineTemplate } from '../mail-template.js';
import { dateInWords } from './date-in-words.js';

/** A breach and the last day to put it right. */
export interface CureDemandedData {
  customer: string;
  contract: string;
  equipment: string;
  what: string;
  by: string;
}

/**
 * Demands that a breach is put right within its period.
 * @see-rule UPS-55
 * @see-rule ESP-72
 */
export const cureDemanded = defineTemplate<CureDemandedData>({
  name: 'cure_demanded',
  sample: {
    customer: '株式会社東京サンプル製作所',
    contract: 'CT-000012',
    equipment: 'UPS-1500（S/N 8A12345）',
    what: '交換作業に必要な場所が提供されていません',
    by: '2031-05-15',
  },
  ja: (data) => ({
    subject: `【是正のお願い】ご契約 ${data.contract}`,
    text: `${data.customer} 御中

平素は格別のお引き立てを賜り、厚く御礼申し上げます。

ご契約上の義務につきまして、下記のとおり是正をお願いいたします。

　契約番号　　：${data.contract}
　対象装置　　：${data.equipment}
　内容　　　　：${data.what}
　是正の期限　：${dateInWords(data.by, 'ja')}

期限までに是正されない場合、サービスの全部または一部を停止することが
あります。`,
  }),
  en: (data) => ({
    subject: `Please put this right: contract ${data.contract}`,
    text: `Dear ${data.customer},

We ask you to put the following right.

  Contract  ${data.contract}
  Equipment ${data.equipment}
  Matter    ${data.what}
  Last day  ${dateInWords(data.by, 'en')}

If it is not put right by that day, all or part of the service may be stopped.

Kind regards`,
  }),
});
