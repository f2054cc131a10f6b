import { defineTemplate } from '../mail-template.js';
import { dateInWords } from './date-in-words.js';

/** A notice that nobody has answered yet, and where to answer it. */
export interface BatteryReminderData {
  customer: string;
  contract: string;
  equipment: string;
  noticedOn: string;
  /** Last day on which the pack still replaces the battery free of charge. */
  termEndsOn: string;
  requestUrl: string;
}

/**
 * Reminds the customer that a battery can be asked for; the reminder alone brings nobody to the site.
 * @see-rule UPS-13
 */
export const batteryReminder = defineTemplate<BatteryReminderData>({
  name: 'battery_reminder',
  sample: {
    customer: '株式会社東京サンプル製作所',
    contract: 'UPS-0001',
    equipment: '無停電電源装置 UPS-1500（S/N 8A12345）',
    noticedOn: '2032-04-01',
    termEndsOn: '2035-03-31',
    requestUrl: 'https://genba.example/c/battery/sample',
  },
  ja: (data) => ({
    subject: `【再度のご案内】バッテリ交換のお申し込み（${data.equipment}）`,
    text: `${data.customer} 御中

${dateInWords(data.noticedOn, 'ja')}にご案内いたしましたバッテリの定期交換につきまして、
まだお申し込みをいただいておりません。

　契約番号　　：${data.contract}
　対象装置　　：${data.equipment}
　契約満了日　：${dateInWords(data.termEndsOn, 'ja')}

交換は無償です。お申し込みがない限り、交換に伺うことはありません。
ご希望の際は、下記のページよりお申し込みください。

　${data.requestUrl}

すでにお申し込み済みの場合は、行き違いをご容赦ください。`,
  }),
  en: (data) => ({
    subject: `Reminder: your UPS battery can be replaced (${data.equipment})`,
    text: `Dear ${data.customer},

On ${dateInWords(data.noticedOn, 'en')} we told you that the battery of this unit is due for
replacement. You have not asked for it yet.

  Contract      ${data.contract}
  Unit          ${data.equipment}
  Contract ends ${dateInWords(data.termEndsOn, 'en')}

The replacement is free of charge, and nobody comes unless you ask:

  ${data.requestUrl}

If you have just asked for it, please ignore this mail.

Kind regards`,
  }),
});
