import { defineTemplate } from '../mail-template.js';
import { dateInWords } from './date-in-words.js';

/** A registration that was refused, with the reason in words. */
export interface RegistrationRefusedData {
  customer: string;
  contract: string;
  equipment: string;
  plan: { ja: string; en: string };
  reason: string;
  on: string;
}

/**
 * The refusal notice, against which the price is claimed back at the place of purchase.
 * @see-rule UPS-26
 * @see-rule UPS-27
 * @see-rule ESP-25
 */
export const registrationRefused = defineTemplate<RegistrationRefusedData>({
  name: 'registration_refused',
  sample: {
    customer: '株式会社東京サンプル製作所',
    contract: 'CT-000012',
    equipment: 'UPS-1500（S/N 8A12345）',
    plan: { ja: 'UPSバッテリ交換オプションパック', en: 'UPS battery replacement pack' },
    reason: 'UPSが当社純正オプションではないため',
    on: '2031-04-20',
  },
  ja: (data) => ({
    subject: `【ご登録をお受けできない旨のお知らせ】${data.plan.ja}（${data.contract}）`,
    text: `${data.customer} 御中

平素は格別のお引き立てを賜り、厚く御礼申し上げます。

お申し込みいただきました下記の登録につきまして、誠に恐れ入りますが、
お受けすることができませんでした。

　サービス名　：${data.plan.ja}
　受付番号　　：${data.contract}
　対象装置　　：${data.equipment}
　通知日　　　：${dateInWords(data.on, 'ja')}
　理由　　　　：${data.reason}

代金は、本通知と購入を証明する書類をご購入先にご提示いただくことで返金
を受けられます。UPSバッテリ交換オプションパックの場合は、本通知の日から
30日以内にお申し出ください。`,
  }),
  en: (data) => ({
    subject: `Your registration could not be accepted: ${data.plan.en} (${data.contract})`,
    text: `Dear ${data.customer},

We are sorry that we cannot accept the following registration.

  Service     ${data.plan.en}
  Application ${data.contract}
  Equipment   ${data.equipment}
  Notice of   ${dateInWords(data.on, 'en')}
  Reason      ${data.reason}

The place of purchase returns the price against this notice and a proof of
purchase; for the UPS battery replacement pack within 30 days of this notice.

Kind regards`,
  }),
});
