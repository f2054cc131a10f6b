import { defineTemplate } from '../mail-template.js';
import { dateInWords } from './date-in-words.js';

/** A suspension that lies ahead. */
export interface SuspensionAnnouncedData {
  customer: string;
  contract: string;
  equipment: string;
  reason: string;
  from: string;
  until: string;
}

/**
 * Tells reason, day and period of a suspension before it begins.
 * @see-rule PAYG-46
 */
export const suspensionAnnounced = defineTemplate<SuspensionAnnouncedData>({
  name: 'suspension_announced',
  sample: {
    customer: '株式会社東京サンプル製作所',
    contract: 'CT-000012',
    equipment: 'UPS-1500（S/N 8A12345）',
    reason: '2031年4月分のご利用料金が支払期日までに確認できなかったため',
    from: '2031-07-10',
    until: '2031-08-09',
  },
  ja: (data) => ({
    subject: `【サービス停止の事前のお知らせ】ご契約 ${data.contract}`,
    text: `${data.customer} 御中

平素は格別のお引き立てを賜り、厚く御礼申し上げます。

下記のとおり、サービスのご利用を停止いたしますのでお知らせします。

　契約番号　　：${data.contract}
　対象装置　　：${data.equipment}
　理由　　　　：${data.reason}
　停止開始日　：${dateInWords(data.from, 'ja')}
　停止期間　　：${dateInWords(data.until, 'ja')} まで

ご不明な点がございましたら、本メールの差出人までご連絡ください。`,
  }),
  en: (data) => ({
    subject: `The service will be suspended: contract ${data.contract}`,
    text: `Dear ${data.customer},

The use of the service will be suspended.

  Contract  ${data.contract}
  Equipment ${data.equipment}
  Reason    ${data.reason}
  From      ${dateInWords(data.from, 'en')}
  Until     ${dateInWords(data.until, 'en')}

If you have questions, please answer to the sender of this mail.

Kind regards`,
  }),
});
