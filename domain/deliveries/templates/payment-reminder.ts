import { defineTemplate } from '../mail-template.js';
import { dateInWords } from './date-in-words.js';
import { yenInWords } from './yen-in-words.js';

/** What is open of a claim after its due day; `step` counts the reminders from 1. */
export interface PaymentReminderData {
  customer: string;
  contract: string;
  what: { ja: string; en: string };
  open: number;
  dueOn: string;
  step: number;
}

/**
 * Reminds of a payment whose day has passed, and says that interest runs.
 * @see-rule PAYG-13
 */
export const paymentReminder = defineTemplate<PaymentReminderData>({
  name: 'payment_reminder',
  sample: {
    customer: '株式会社東京サンプル製作所',
    contract: 'PAYG-0001',
    what: { ja: '2031年5月分のご請求', en: 'Invoice for 2031-05' },
    open: 330_440,
    dueOn: '2031-07-31',
    step: 1,
  },
  ja: (data) => ({
    subject: `【お支払いのお願い${data.step > 1 ? `（${data.step}回目）` : ''}】${data.what.ja}`,
    text: `${data.customer} 御中

平素は格別のお引き立てを賜り、厚く御礼申し上げます。

下記のご請求につきまして、お支払期日を過ぎておりますが、まだお支払いを
確認できておりません。至急お支払いくださいますようお願い申し上げます。

　契約番号　　：${data.contract}
　ご請求内容　：${data.what.ja}
　未払い金額　：${yenInWords(data.open, 'ja')}
　お支払期日　：${dateInWords(data.dueOn, 'ja')}

約款に定めがある場合、お支払期日の翌日から完済の日まで遅延損害金が発生し、
サービスの利用を停止することがあります。
本メールと行き違いにお支払いいただいておりましたら、ご容赦ください。`,
  }),
  en: (data) => ({
    subject: `Payment reminder${data.step > 1 ? ` (${data.step})` : ''}: ${data.what.en}`,
    text: `Dear ${data.customer},

The following is past its due day and we have not seen your payment yet. Please
pay it at once.

  Contract ${data.contract}
  For      ${data.what.en}
  Open     ${yenInWords(data.open, 'en')}
  Due on   ${dateInWords(data.dueOn, 'en')}

Where the terms say so, interest runs from the day after the due day until all
is paid, and the service may be suspended. If your payment has crossed this
mail, please disregard it.

Kind regards`,
  }),
});
