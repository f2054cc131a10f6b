import { defineTemplate } from '../mail-template.js';
import { dateInWords } from './date-in-words.js';

/** Something of a contract that a person has to look at; `what` is the name of the act. */
export interface DecisionNeededData {
  customer: string;
  contract: string;
  equipment: string;
  what: string;
  on: string;
  detail: string;
}

/**
 * Tells whoever sees to a contract that a person has to decide.
 */
export const decisionNeeded = defineTemplate<DecisionNeededData>({
  name: 'decision_needed',
  sample: {
    customer: '株式会社東京サンプル製作所',
    contract: 'CT-000012',
    equipment: 'UPS-1500（S/N 8A12345）',
    what: 'cure_period_over',
    on: '2031-05-15',
    detail: 'breach: B1, ground: breach-of-duty',
  },
  ja: (data) => ({
    subject: `【要対応】${data.contract}：${data.what}`,
    text: `ご契約 ${data.contract} について、対応が必要です。

　お客様　　　：${data.customer}
　対象装置　　：${data.equipment}
　事象　　　　：${data.what}
　日付　　　　：${dateInWords(data.on, 'ja')}
　詳細　　　　：${data.detail}`,
  }),
  en: (data) => ({
    subject: `To be looked at: ${data.contract}, ${data.what}`,
    text: `Contract ${data.contract} needs somebody to look at it.

  Customer  ${data.customer}
  Equipment ${data.equipment}
  What      ${data.what}
  On        ${dateInWords(data.on, 'en')}
  Details   ${data.detail}`,
  }),
});
