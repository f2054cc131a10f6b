import { defineTemplate } from '../mail-template.js';
import { dateInWords } from './date-in-words.js';

/** An application that nobody has decided. */
export interface ApplicationUndecidedData {
  customer: string;
  contract: string;
  equipment: string;
  plan: { ja: string; en: string };
  appliedOn: string;
  decideBy: string;
}

/**
 * Shouts at the managers that the last day for a decision comes or has passed.
 */
export const applicationUndecided = defineTemplate<ApplicationUndecidedData>({
  name: 'application_undecided',
  sample: {
    customer: '株式会社東京サンプル製作所',
    contract: 'CT-000012',
    equipment: 'UPS-1500（S/N 8A12345）',
    plan: { ja: 'ExpressSupportPack G2', en: 'ExpressSupportPack G2' },
    appliedOn: '2031-04-01',
    decideBy: '2031-05-01',
  },
  ja: (data) => ({
    subject: `【至急】未決定の申し込みがあります（${data.contract}）`,
    text: `未決定の申し込みがあります。

　サービス名　：${data.plan.ja}
　受付番号　　：${data.contract}
　お客様　　　：${data.customer}
　対象装置　　：${data.equipment}
　受付日　　　：${dateInWords(data.appliedOn, 'ja')}
　通知の期限　：${dateInWords(data.decideBy, 'ja')}

拒否する場合は、合理的な理由を添えて期限までに通知する必要があります。`,
  }),
  en: (data) => ({
    subject: `Urgent: an application is undecided (${data.contract})`,
    text: `An application is undecided.

  Service     ${data.plan.en}
  Application ${data.contract}
  Customer    ${data.customer}
  Equipment   ${data.equipment}
  Received on ${dateInWords(data.appliedOn, 'en')}
  Decide by   ${dateInWords(data.decideBy, 'en')}

A refusal needs a reasonable ground and has to be notified by that day.`,
  }),
});
