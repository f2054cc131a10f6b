import { defineTemplate } from '../mail-template.js';
import { dateInWords } from './date-in-words.js';

/** The pack, the day on which the battery's two years are over, and where to ask for a new one. */
export interface BatteryNoticeData {
  customer: string;
  contract: string;
  equipment: string;
  dueOn: string;
  /** Last day on which the pack still replaces it free of charge. */
  termEndsOn: string;
  /** First day on which it can be replaced, where that is later: the last replacement is not two years old. */
  earliestOn?: string;
  /** No further replacement is due inside the term. */
  outsideTerm?: boolean;
  requestUrl: string;
}

function laterJa({ earliestOn, outsideTerm }: BatteryNoticeData): string {
  if (outsideTerm)
    return '\n直近の交換から2年を経過する日が契約満了日より後となるため、寿命通知がない限り、\n契約期間内の次回の定期交換はございません。\n';
  if (earliestOn === undefined) return '';
  return `\n直近の交換から2年を経過する${dateInWords(earliestOn, 'ja')}以降に交換いたします。\n`;
}

function laterEn({ earliestOn, outsideTerm }: BatteryNoticeData): string {
  if (outsideTerm)
    return '\nTwo years after the last replacement the contract is over: unless the unit shows\nthat the battery has reached its end, no further replacement is due in the term.\n';
  if (earliestOn === undefined) return '';
  return `\nThe last replacement is not two years old: the next one can be done from\n${dateInWords(earliestOn, 'en')} on.\n`;
}

/**
 * Tells the customer that a battery is due for its periodic replacement.
 * @see-rule UPS-12
 */
export const batteryNotice = defineTemplate<BatteryNoticeData>({
  name: 'battery_notice',
  sample: {
    customer: '株式会社東京サンプル製作所',
    contract: 'UPS-0001',
    equipment: '無停電電源装置 UPS-1500（S/N 8A12345）',
    dueOn: '2032-04-01',
    termEndsOn: '2035-03-31',
    requestUrl: 'https://genba.example/c/battery/sample',
  },
  ja: (data) => ({
    subject: `【バッテリ交換時期のご案内】${data.equipment}`,
    text: `${data.customer} 御中

平素は格別のお引き立てを賜り、厚く御礼申し上げます。

ご契約中のUPSバッテリ交換オプションパックにつきまして、下記の装置が
バッテリの定期交換の時期となりますので、ご案内申し上げます。

　契約番号　　：${data.contract}
　対象装置　　：${data.equipment}
　交換時期　　：${dateInWords(data.dueOn, 'ja')}
　契約満了日　：${dateInWords(data.termEndsOn, 'ja')}
${laterJa(data)}
交換は無償です。ご希望の際は、下記のページよりお申し込みください。
お申し込み後、担当者より日程のご相談を差し上げます。

　${data.requestUrl}

なお、契約満了日を過ぎますと無償での交換を承ることができません。
使用済みのバッテリは、交換時に担当者が引き取ります。

何卒よろしくお願い申し上げます。`,
  }),
  en: (data) => ({
    subject: `Your UPS battery is due for replacement: ${data.equipment}`,
    text: `Dear ${data.customer},

The battery of the following unit is due for its periodic replacement under
your UPS battery replacement option pack.

  Contract      ${data.contract}
  Unit          ${data.equipment}
  Due on        ${dateInWords(data.dueOn, 'en')}
  Contract ends ${dateInWords(data.termEndsOn, 'en')}
${laterEn(data)}
The replacement is free of charge. Please ask for it here; we will then agree
on a date with you:

  ${data.requestUrl}

After the end of the contract a replacement can no longer be free of charge.
Our technician takes the old battery back.

Kind regards`,
  }),
});
