import { defineTemplate } from '../mail-template.js';
import { dateInWords } from './date-in-words.js';

/** Something about a contract that a person has to do; `on` is the day since which it waits. */
export interface BackOfficeTaskData {
  contract: string;
  customer: string;
  task: { ja: string; en: string };
  on: string;
}

/** Tells whoever owns a contract that it waits for a person. */
export const backOfficeTask = defineTemplate<BackOfficeTaskData>({
  name: 'back_office_task',
  sample: {
    contract: 'PAYG-0001',
    customer: '株式会社東京サンプル製作所',
    task: { ja: '2031年5月分の使用量が届いていません。', en: 'The units of 2031-05 are missing.' },
    on: '2031-06-10',
  },
  ja: ({ contract, customer, task, on }) => ({
    subject: `【要対応】${contract}：${task.ja}`,
    text: `${task.ja}

　契約番号：${contract}
　お客様　：${customer}
　日付　　：${dateInWords(on, 'ja')}

契約の画面で対応してください。`,
  }),
  en: ({ contract, customer, task, on }) => ({
    subject: `To do for ${contract}: ${task.en}`,
    text: `${task.en}

  Contract ${contract}
  Customer ${customer}
  Day      ${dateInWords(on, 'en')}

Please settle it on the contract's page.`,
  }),
});
