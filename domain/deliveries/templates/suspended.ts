import { defineTemplate } from '../mail-template.js';
import { dateInWords } from './date-in-words.js';

/** A suspension that has begun; `scope` is `all` or `part`. */
export interface SuspendedData {
  customer: string;
  contract: string;
  equipment: string;
  scope: string;
  reason: string;
  on: string;
  until?: string;
}

/**
 * Tells that all or part of the service is stopped.
 */
export const suspended = defineTemplate<SuspendedData>({
  name: 'suspended',
  sample: {
    customer: '株式会社東京サンプル製作所',
    contract: 'CT-000012',
    equipment: 'UPS-1500（S/N 8A12345）',
    scope: 'all',
    reason: '催告の期間内に是正されなかったため',
    on: '2031-07-10',
  },
  ja: (data) => ({
    subject: `【サービス停止のお知らせ】ご契約 ${data.contract}`,
    text: `${data.customer} 御中

平素は格別のお引き立てを賜り、厚く御礼申し上げます。

下記のとおり、サービスの${data.scope === 'all' ? '全部' : '一部'}を停止いたしました。

　契約番号　　：${data.contract}
　対象装置　　：${data.equipment}
　理由　　　　：${data.reason}
　停止日　　　：${dateInWords(data.on, 'ja')}${
      data.until === undefined ? '' : `\n　停止期間　　：${dateInWords(data.until, 'ja')} まで`
    }

ご不明な点がございましたら、本メールの差出人までご連絡ください。`,
  }),
  en: (data) => ({
    subject: `The service is suspended: contract ${data.contract}`,
    text: `Dear ${data.customer},

${data.scope === 'all' ? 'All' : 'Part'} of the service is suspended.

  Contract  ${data.contract}
  Equipment ${data.equipment}
  Reason    ${data.reason}
  Since     ${dateInWords(data.on, 'en')}${
    data.until === undefined ? '' : `\n  Until     ${dateInWords(data.until, 'en')}`
  }

If you have questions, please answer to the sender of this mail.

Kind regards`,
  }),
});
