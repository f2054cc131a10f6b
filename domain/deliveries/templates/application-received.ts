import { defineTemplate } from '../mail-template.js';
import { dateInWords } from './date-in-words.js';

/** An application that has come in; `plan` by its name in each language. */
export interface ApplicationReceivedData {
  customer: string;
  contract: string;
  equipment: string;
  plan: { ja: string; en: string };
  on: string;
}

/**
 * Confirms that an application was received.
 * @see-rule ESP-31
 */
export const applicationReceived = defineTemplate<ApplicationReceivedData>({
  name: 'application_received',
  sample: {
    customer: '株式会社東京サンプル製作所',
    contract: 'CT-000012',
    equipment: 'UPS-1500（S/N 8A12345）',
    plan: { ja: 'ExpressSupportPack G2', en: 'ExpressSupportPack G2' },
    on: '2031-04-01',
  },
  ja: (data) => ({
    subject: `【お申し込み受付のお知らせ】${data.plan.ja}（${data.contract}）`,
    text: `${data.customer} 御中

平素は格別のお引き立てを賜り、厚く御礼申し上げます。

下記のお申し込みを受け付けました。内容を確認のうえ、30日以内に結果を
お知らせいたします。

　サービス名　：${data.plan.ja}
　受付番号　　：${data.contract}
　対象装置　　：${data.equipment}
　受付日　　　：${dateInWords(data.on, 'ja')}

登録カードおよび保証書は、お手元に大切に保管してください。登録が完了
するまで、サービスは開始されません。`,
  }),
  en: (data) => ({
    subject: `We have received your application: ${data.plan.en} (${data.contract})`,
    text: `Dear ${data.customer},

We have received your application. You will hear from us within 30 days.

  Service     ${data.plan.en}
  Application ${data.contract}
  Equipment   ${data.equipment}
  Received on ${dateInWords(data.on, 'en')}

Please keep the registration card and the warranty card. The service does not
begin before the registration is complete.

Kind regards`,
  }),
});
