import { defineTemplate } from '../mail-template.js';
import { dateInWords } from './date-in-words.js';

/** A granted request that has no time yet. */
export interface BatteryAppointmentReminderData {
  customer: string;
  contract: string;
  equipment: string;
  request: string;
  earliestOn: string;
  termEndsOn: string;
  requestUrl: string;
}

/**
 * Asks the customer to choose a time for a replacement that was granted.
 * @see-rule UPS-14
 */
export const batteryAppointmentReminder = defineTemplate<BatteryAppointmentReminderData>({
  name: 'battery_appointment_reminder',
  sample: {
    customer: '株式会社東京サンプル製作所',
    contract: 'UPS-0001',
    equipment: '無停電電源装置 UPS-1500（S/N 8A12345）',
    request: 'N20320401',
    earliestOn: '2032-04-20',
    termEndsOn: '2035-03-31',
    requestUrl: 'https://genba.example/c/battery/sample',
  },
  ja: (data) => ({
    subject: `【日時のご選択のお願い】バッテリ交換（${data.equipment}）`,
    text: `${data.customer} 御中

お申し込みいただきましたバッテリ交換の日時がまだ決まっておりません。
${dateInWords(data.earliestOn, 'ja')}以降、${dateInWords(data.termEndsOn, 'ja')}までの間で、
ご希望の日時を下記のページよりお選びください。

　${data.requestUrl}

　受付番号　　：${data.request}
　契約番号　　：${data.contract}
　対象装置　　：${data.equipment}`,
  }),
  en: (data) => ({
    subject: `Please choose a time for your UPS battery (${data.equipment})`,
    text: `Dear ${data.customer},

The battery you asked for has no appointment yet. Please choose a time from
${dateInWords(data.earliestOn, 'en')} to ${dateInWords(data.termEndsOn, 'en')}:

  ${data.requestUrl}

  Request       ${data.request}
  Contract      ${data.contract}
  Unit          ${data.equipment}

Kind regards`,
  }),
});
