import { defineTemplate } from '../mail-template.js';
import { dateInWords } from './date-in-words.js';

/** A replacement that was carried out, and when the next one is due. */
export interface BatteryReplacedData {
  customer: string;
  contract: string;
  equipment: string;
  request: string;
  replacedOn: string;
  /** Absent when the term ends before. */
  nextDueOn?: string;
}

/**
 * Confirms a replacement: free of charge, and the next one.
 * @see-rule UPS-11
 */
export const batteryReplaced = defineTemplate<BatteryReplacedData>({
  name: 'battery_replaced',
  sample: {
    customer: '株式会社東京サンプル製作所',
    contract: 'UPS-0001',
    equipment: '無停電電源装置 UPS-1500（S/N 8A12345）',
    request: 'N20320401',
    replacedOn: '2032-04-20',
    nextDueOn: '2034-04-20',
  },
  ja: (data) => ({
    subject: `【バッテリ交換完了のお知らせ】${data.equipment}`,
    text: `${data.customer} 御中

${dateInWords(data.replacedOn, 'ja')}にバッテリを交換いたしました。費用はかかりません。

　受付番号　　：${data.request}
　契約番号　　：${data.contract}
　対象装置　　：${data.equipment}
　次回の交換　：${data.nextDueOn === undefined ? '契約期間内にはございません' : dateInWords(data.nextDueOn, 'ja')}`,
  }),
  en: (data) => ({
    subject: `Your UPS battery was replaced: ${data.equipment}`,
    text: `Dear ${data.customer},

We replaced the battery on ${dateInWords(data.replacedOn, 'en')}, free of charge.

  Request       ${data.request}
  Contract      ${data.contract}
  Unit          ${data.equipment}
  Next due      ${data.nextDueOn === undefined ? 'not within the term' : dateInWords(data.nextDueOn, 'en')}

Kind regards`,
  }),
});
