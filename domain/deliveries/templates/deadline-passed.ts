import { defineTemplate } from '../mail-template.js';
import { dateInWords } from './date-in-words.js';
import { deadlineInWords } from './deadline-words.js';

/** A last day that is over without the thing being done. */
export interface DeadlinePassedData {
  contract: string;
  plan: string;
  customer: string;
  what: string;
  lastDay: string;
}

/** Tells the owner of a contract's date that it has passed. */
export const deadlinePassed = defineTemplate<DeadlinePassedData>({
  name: 'deadline_passed',
  sample: {
    contract: 'ESP-0001',
    plan: 'esp-report',
    customer: '株式会社東京サンプル製作所',
    what: 'non_renewal',
    lastDay: '2032-02-28',
  },
  ja: (data) => ({
    subject: `【期限経過】${deadlineInWords(data.what, 'ja')}（${data.contract}）`,
    text: `${deadlineInWords(data.what, 'ja')}の期限が過ぎました。

　契約番号　　：${data.contract}（${data.plan}）
　お客様　　　：${data.customer}
　期限　　　　：${dateInWords(data.lastDay, 'ja')}`,
  }),
  en: (data) => ({
    subject: `Passed: ${deadlineInWords(data.what, 'en')} (${data.contract})`,
    text: `The last day for ${deadlineInWords(data.what, 'en')} is over.

  Contract  ${data.contract} (${data.plan})
  Customer  ${data.customer}
  Last day  ${dateInWords(data.lastDay, 'en')}`,
  }),
});
