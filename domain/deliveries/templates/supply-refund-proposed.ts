import { defineTemplate } from '../mail-template.js';
import { dateInWords } from './date-in-words.js';
import { yenInWords } from './yen-in-words.js';

/** A refund for a manager to decide. `proposed` in yen before tax. */
export interface SupplyRefundProposedData {
  contract: string;
  customer: string;
  equipment: string;
  impossibleFrom: string;
  remainingDays: number;
  proposed: number;
}

/**
 * Asks managers to decide on the refund for want of batteries.
 * @see-rule UPS-58
 */
export const supplyRefundProposed = defineTemplate<SupplyRefundProposedData>({
  name: 'supply_refund_proposed',
  sample: {
    contract: 'UPS-0001',
    customer: '株式会社東京サンプル製作所',
    equipment: '無停電電源装置 UPS-1500（S/N 8A12345）',
    impossibleFrom: '2032-10-01',
    remainingDays: 547,
    proposed: 54_700,
  },
  ja: (data) => ({
    subject: `【要承認】バッテリ供給終了に伴う返金（${data.contract}）`,
    text: `${dateInWords(data.impossibleFrom, 'ja')}以降、バッテリを供給できません。
残期間分の返金を承認または却下してください。

　契約番号　　：${data.contract}
　お客様　　　：${data.customer}
　対象装置　　：${data.equipment}
　残期間　　　：${data.remainingDays}日
　返金案　　　：${yenInWords(data.proposed, 'ja')}（税抜）`,
  }),
  en: (data) => ({
    subject: `To be approved: a refund for want of batteries (${data.contract})`,
    text: `Batteries cannot be supplied from ${dateInWords(data.impossibleFrom, 'en')} on.
Please approve or reject the refund for the remaining period.

  Contract  ${data.contract}
  Customer  ${data.customer}
  Unit      ${data.equipment}
  Remaining ${data.remainingDays} days
  Proposed  ${yenInWords(data.proposed, 'en')} (before tax)`,
  }),
});
