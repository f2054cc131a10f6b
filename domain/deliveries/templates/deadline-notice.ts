import { defineTemplate } from '../mail-template.js';
import { dateInWords } from './date-in-words.js';
import { deadlineInWords } from './deadline-words.js';

/** A last day that comes closer, as its owner hears of it. */
export interface DeadlineNoticeData {
  contract: string;
  plan: string;
  customer: string;
  what: string;
  lastDay: string;
  daysLeft: number;
}

/** Reminds the owner of a contract's date of the last day on which something can be done. */
export const deadlineNotice = defineTemplate<DeadlineNoticeData>({
  name: 'deadline_notice',
  sample: {
    contract: 'PAYG-0001',
    plan: 'payg',
    customer: '株式会社東京サンプル製作所',
    what: 'extension_request',
    lastDay: '2032-02-29',
    daysLeft: 30,
  },
  ja: (data) => ({
    subject: `【期限まで${data.daysLeft}日】${deadlineInWords(data.what, 'ja')}（${data.contract}）`,
    text: `${deadlineInWords(data.what, 'ja')}の期限が近づいています。

　契約番号　　：${data.contract}（${data.plan}）
　お客様　　　：${data.customer}
　期限　　　　：${dateInWords(data.lastDay, 'ja')}（残り${data.daysLeft}日）

期限の一覧で、再通知日の設定や担当者の変更ができます。`,
  }),
  en: (data) => ({
    subject: `${data.daysLeft} days left: ${deadlineInWords(data.what, 'en')} (${data.contract})`,
    text: `The last day for ${deadlineInWords(data.what, 'en')} comes closer.

  Contract  ${data.contract} (${data.plan})
  Customer  ${data.customer}
  Last day  ${dateInWords(data.lastDay, 'en')} (${data.daysLeft} days left)

On the list of what comes due you can have it snoozed or hand it over.`,
  }),
});
