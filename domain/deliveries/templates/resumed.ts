import { defineTemplate } from '../mail-template.js';
import { dateInWords } from './date-in-words.js';

/** A suspension that is over. */
export interface ResumedData {
  customer: string;
  contract: string;
  equipment: string;
  on: string;
}

/**
 * Tells that the service is taken up again.
 */
export const resumed = defineTemplate<ResumedData>({
  name: 'resumed',
  sample: {
    customer: '株式会社東京サンプル製作所',
    contract: 'CT-000012',
    equipment: 'UPS-1500（S/N 8A12345）',
    on: '2031-08-01',
  },
  ja: (data) => ({
    subject: `【サービス再開のお知らせ】ご契約 ${data.contract}`,
    text: `${data.customer} 御中

平素は格別のお引き立てを賜り、厚く御礼申し上げます。

停止しておりましたサービスを、下記のとおり再開いたしました。

　契約番号　　：${data.contract}
　対象装置　　：${data.equipment}
　再開日　　　：${dateInWords(data.on, 'ja')}`,
  }),
  en: (data) => ({
    subject: `The service is available again: contract ${data.contract}`,
    text: `Dear ${data.customer},

The suspended service is available again.

  Contract  ${data.contract}
  Equipment ${data.equipment}
  Since     ${dateInWords(data.on, 'en')}

Kind regards`,
  }),
});
