import { defineTemplate } from '../mail-template.js';
import { dateInWords } from './date-in-words.js';

/** The answer to a customer's request for a battery. */
export interface BatteryRequestAnswerData {
  customer: string;
  contract: string;
  equipment: string;
  request: string;
  decision: 'periodic' | 'life' | 'refuse';
  /** First day on which it can be replaced; of a granted request. */
  earliestOn?: string;
  /** Why not; of a refused one. */
  reason?: 'before-cycle' | 'outside-term';
  /** From when on it can be asked for, where that still lies inside the term. */
  opensOn?: string;
  termEndsOn: string;
  /** Where a time can be chosen; of a granted request. */
  requestUrl?: string;
}

function grantedJa({ decision, earliestOn = '', requestUrl }: BatteryRequestAnswerData): string {
  const kind = decision === 'life' ? '寿命交換' : '定期交換';
  const choose =
    requestUrl === undefined
      ? '日時につきましては、担当者よりご相談を差し上げます。'
      : `ご希望の日時を、下記のページよりお選びください。

　${requestUrl}`;
  return `バッテリ交換のお申し込みを承りました（${kind}、無償）。
${dateInWords(earliestOn, 'ja')}以降に交換いたします。

${choose}`;
}

function refusedJa({ reason, opensOn, termEndsOn }: BatteryRequestAnswerData): string {
  if (reason === 'outside-term')
    return `誠に恐れ入りますが、サービス提供期間（${dateInWords(termEndsOn, 'ja')}まで）に
交換することができないため、お申し込みを承ることができません。`;
  const opens =
    opensOn === undefined ? '' : `${dateInWords(opensOn, 'ja')}以降にお申し込みいただけます。\n`;
  return `誠に恐れ入りますが、交換周期が到来していないため、今回のお申し込みは承ること
ができません。${opens}寿命通知（LEDまたは管理ソフトウェア）が表示された場合は、
いつでもお申し込みいただけます。`;
}

function grantedEn({ decision, earliestOn = '', requestUrl }: BatteryRequestAnswerData): string {
  const kind = decision === 'life' ? 'end of battery life' : 'periodic replacement';
  const choose =
    requestUrl === undefined
      ? 'We will agree on a time with you.'
      : `Please choose a time that suits you:

  ${requestUrl}`;
  return `We will replace the battery (${kind}, free of charge) from
${dateInWords(earliestOn, 'en')} on.

${choose}`;
}

function refusedEn({ reason, opensOn, termEndsOn }: BatteryRequestAnswerData): string {
  if (reason === 'outside-term')
    return `We are sorry: the battery cannot be replaced within the term of your pack, which
ends on ${dateInWords(termEndsOn, 'en')}.`;
  const opens = opensOn === undefined ? '' : ` You can ask from ${dateInWords(opensOn, 'en')} on.`;
  return `We are sorry: the two years of the battery are not over yet.${opens}
If the unit shows that the battery's life is over, you can ask at any time.`;
}

/**
 * Tells the customer what became of a request: from when on the battery is replaced, or why not.
 * @see-rule UPS-15
 * @see-rule UPS-16
 * @see-rule UPS-19
 */
export const batteryRequestAnswer = defineTemplate<BatteryRequestAnswerData>({
  name: 'battery_request_answer',
  sample: {
    customer: '株式会社東京サンプル製作所',
    contract: 'UPS-0001',
    equipment: '無停電電源装置 UPS-1500（S/N 8A12345）',
    request: 'N20320401',
    decision: 'periodic',
    earliestOn: '2032-04-20',
    termEndsOn: '2035-03-31',
    requestUrl: 'https://genba.example/c/battery/sample',
  },
  ja: (data) => ({
    subject: `【バッテリ交換のお申し込み】${data.decision === 'refuse' ? 'ご回答' : '承りました'}（${data.equipment}）`,
    text: `${data.customer} 御中

${data.decision === 'refuse' ? refusedJa(data) : grantedJa(data)}

　受付番号　　：${data.request}
　契約番号　　：${data.contract}
　対象装置　　：${data.equipment}`,
  }),
  en: (data) => ({
    subject: `Your request for a UPS battery: ${data.decision === 'refuse' ? 'our answer' : 'accepted'} (${data.equipment})`,
    text: `Dear ${data.customer},

${data.decision === 'refuse' ? refusedEn(data) : grantedEn(data)}

  Request       ${data.request}
  Contract      ${data.contract}
  Unit          ${data.equipment}

Kind regards`,
  }),
});
