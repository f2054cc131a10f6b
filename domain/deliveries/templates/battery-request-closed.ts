import { defineTemplate } from '../mail-template.js';
import { dateInWords } from './date-in-words.js';

/** A request that was taken back, or that lapsed with the pack. */
export interface BatteryRequestClosedData {
  customer: string;
  contract: string;
  equipment: string;
  request: string;
  because: 'withdrawn' | 'lapsed';
  on: string;
}

/**
 * Tells the customer that a request no longer stands.
 * @see-rule UPS-18
 */
export const batteryRequestClosed = defineTemplate<BatteryRequestClosedData>({
  name: 'battery_request_closed',
  sample: {
    customer: '株式会社東京サンプル製作所',
    contract: 'UPS-0001',
    equipment: '無停電電源装置 UPS-1500（S/N 8A12345）',
    request: 'N20320401',
    because: 'withdrawn',
    on: '2032-04-25',
  },
  ja: (data) => ({
    subject: `【バッテリ交換のお申し込み】${data.because === 'withdrawn' ? '取り下げ' : '失効'}のお知らせ`,
    text: `${data.customer} 御中

${
  data.because === 'withdrawn'
    ? 'バッテリ交換のお申し込みの取り下げを承りました。'
    : 'サービス提供期間が満了したため、バッテリ交換のお申し込みは失効いたしました。'
}

　日付　　　　：${dateInWords(data.on, 'ja')}
　受付番号　　：${data.request}
　契約番号　　：${data.contract}
　対象装置　　：${data.equipment}`,
  }),
  en: (data) => ({
    subject: `Your request for a UPS battery ${data.because === 'withdrawn' ? 'was withdrawn' : 'has lapsed'}`,
    text: `Dear ${data.customer},

${
  data.because === 'withdrawn'
    ? 'Your request was withdrawn; nobody comes for it.'
    : 'The term of your pack is over, and your request has lapsed with it.'
}

  Day           ${dateInWords(data.on, 'en')}
  Request       ${data.request}
  Contract      ${data.contract}
  Unit          ${data.equipment}

Kind regards`,
  }),
});
