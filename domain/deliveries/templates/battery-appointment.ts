import { defineTemplate } from '../mail-template.js';
import { visitInWords } from './visit-in-words.js';

/** The time on which both sides agreed for a replacement. */
export interface BatteryAppointmentData {
  customer: string;
  contract: string;
  equipment: string;
  workOrder: string;
  /** ISO instants. */
  from: string;
  to: string;
}

/**
 * Confirms the time of a replacement, and what the customer has to prepare.
 * @see-rule UPS-14
 * @see-rule UPS-49
 * @see-rule UPS-70
 */
export const batteryAppointment = defineTemplate<BatteryAppointmentData>({
  name: 'battery_appointment',
  sample: {
    customer: '株式会社東京サンプル製作所',
    contract: 'UPS-0001',
    equipment: '無停電電源装置 UPS-1500（S/N 8A12345）',
    workOrder: 'WO-000123',
    from: '2032-04-20T10:00:00+09:00',
    to: '2032-04-20T11:00:00+09:00',
  },
  ja: (data) => ({
    subject: `【バッテリ交換日時のご確認】${visitInWords(data.from, data.to, 'ja')}`,
    text: `${data.customer} 御中

バッテリ交換の日時を下記のとおり承りました。

　日時　　　　：${visitInWords(data.from, data.to, 'ja')}
　受付番号　　：${data.workOrder}
　契約番号　　：${data.contract}
　対象装置　　：${data.equipment}

当日は、担当者の入館と作業場所の確保をお願いいたします。作業に必要な範囲で、
装置の停止をお願いする場合がございます。使用済みのバッテリは、担当者が
お引き取りいたします。`,
  }),
  en: (data) => ({
    subject: `Your UPS battery is replaced on ${visitInWords(data.from, data.to, 'en')}`,
    text: `Dear ${data.customer},

We replace the battery at this time:

  Time          ${visitInWords(data.from, data.to, 'en')}
  Work order    ${data.workOrder}
  Contract      ${data.contract}
  Unit          ${data.equipment}

Please admit our technician, provide room to work, and shut the equipment down
as far as the work requires. The technician takes the old battery back.

Kind regards`,
  }),
});
