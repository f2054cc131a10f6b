import { defineTemplate } from '../mail-template.js';
import { dateInWords } from './date-in-words.js';
import { deadlineInWords } from './deadline-words.js';

/** A last day on which the customer can do something about a contract. */
export interface DeadlineForCustomerData {
  customer: string;
  contract: string;
  what: string;
  lastDay: string;
}

/**
 * Reminds the customer of the last day on which something can be done: to give notice, to ask for an
 * extension. The documents leave it to the customer to remember; the mail is a courtesy.
 * @see-rule ESP-82
 * @see-rule PAYG-03
 */
export const deadlineForCustomer = defineTemplate<DeadlineForCustomerData>({
  name: 'deadline_for_customer',
  sample: {
    customer: '株式会社東京サンプル製作所',
    contract: 'PAYG-0001',
    what: 'extension_request',
    lastDay: '2032-02-29',
  },
  ja: (data) => ({
    subject: `【期限のご案内】${deadlineInWords(data.what, 'ja')}（${data.contract}）`,
    text: `${data.customer} 御中

平素は格別のお引き立てを賜り、厚く御礼申し上げます。

${deadlineInWords(data.what, 'ja')}の期限をご案内申し上げます。ご希望の場合は、期限まで
にご連絡ください。ご希望でない場合、お手続きは不要です。

　契約番号　　：${data.contract}
　期限　　　　：${dateInWords(data.lastDay, 'ja')}`,
  }),
  en: (data) => ({
    subject: `Last day for ${deadlineInWords(data.what, 'en')} (${data.contract})`,
    text: `Dear ${data.customer},

The last day for ${deadlineInWords(data.what, 'en')} comes closer. If you wish so, please
let us know by then; otherwise there is nothing to do.

  Contract  ${data.contract}
  Last day  ${dateInWords(data.lastDay, 'en')}

Kind regards`,
  }),
});
